import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksumsFile, checksumsText, printsIn, readChecksums } from '../../../scripts/release/checksums.ts';
import { releaseFaults } from '../../../scripts/release/make.ts';
import { statementFile, statementText, subjectsOf } from '../../../scripts/release/provenance.ts';
import { only, steady } from '../../../scripts/release/sbom.ts';

const origin = { commit: 'c0ffee', repository: null, node: 'v22' };

describe('what a release hands out', () => {
  let folder: string;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'credential-guide-attested-'));
    write('credential-guide-chrome-1.0.0.zip', 'chrome');
    write('credential-guide-firefox-1.0.0.zip', 'firefox');
    const prints = printsIn(folder);
    write(checksumsFile, checksumsText(prints));
    write(statementFile, statementText(prints, origin));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is what checksums and attestation say, and is refused when a byte is another', () => {
    expect(releaseFaults(folder)).toEqual([]);
    write('credential-guide-chrome-1.0.0.zip', 'chromE');
    expect(releaseFaults(folder)).toEqual([
      'SHA256SUMS names another credential-guide-chrome-1.0.0.zip than the one that is there.',
      'The attestation names another credential-guide-chrome-1.0.0.zip than the one that is there.',
    ]);
    write('credential-guide-chrome-1.0.0.zip', 'chrome');
  });

  it('is refused when a file came or went', () => {
    write('credential-guide-edge-1.0.0.zip', 'unknown');
    expect(releaseFaults(folder)).toEqual([
      'SHA256SUMS does not name credential-guide-edge-1.0.0.zip.',
      'The attestation does not name credential-guide-edge-1.0.0.zip.',
    ]);
    rmSync(join(folder, 'credential-guide-edge-1.0.0.zip'));
    expect(releaseFaults(folder)).toEqual([]);
  });

  it('is attested as GitHub writes it too: signed bundles, one a line', () => {
    const prints = printsIn(folder);
    const bundles = [...prints].map((one) => {
      const payload = Buffer.from(statementText(new Map([one]), origin)).toString('base64');
      return JSON.stringify({ dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json' } });
    });
    expect(subjectsOf(bundles.join('\n'))).toEqual(prints);
    write('bundle.jsonl', `${bundles[0]}\n`);
    expect(releaseFaults(folder, join(folder, 'bundle.jsonl'))).toEqual([
      'The attestation does not name credential-guide-firefox-1.0.0.zip.',
    ]);
    expect(() => subjectsOf('{}')).toThrow('names no file');
  });

  it('has checksums as sha256sum writes them, and no line that is none', () => {
    expect(readChecksums(checksumsText(printsIn(folder)))).toEqual(printsIn(folder));
    expect(() => readChecksums('nonsense\n')).toThrow('nonsense');
  });
});

describe('the bill of materials', () => {
  const bom = (serialNumber: string, timestamp: string, version = '1') => ({
    serialNumber,
    metadata: { timestamp, component: { name: 'a-folder', version, 'bom-ref': 'us@1' } },
    components: ['preact', 'vitest', 'shared'].map((name) => ({ name, 'bom-ref': `${name}@1` })),
    dependencies: [
      { ref: 'us@1', dependsOn: ['preact@1', 'vitest@1'] },
      { ref: 'preact@1', dependsOn: ['shared@1'] },
      { ref: 'vitest@1', dependsOn: ['shared@1'] },
      { ref: 'shared@1', dependsOn: [] },
    ],
  });
  const day = new Date('2026-11-29T00:00:00Z');

  it('is the same at every time and in every folder, and another one for another content', () => {
    const one = steady(bom('urn:uuid:1', '2026-01-01'), 'credential-guide', day);
    expect(steady(bom('urn:uuid:2', '2027-01-01'), 'credential-guide', day)).toBe(one);
    expect(JSON.parse(one).metadata.component.name).toBe('credential-guide');
    expect(JSON.parse(one).serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    );
    const other = steady(bom('urn:uuid:1', '2026-01-01', '2'), 'credential-guide', day);
    expect(JSON.parse(other).serialNumber).not.toBe(JSON.parse(one).serialNumber);
  });

  it('names what runs and what that needs, also where a tool needs it too, and no tool', () => {
    const { components, dependencies } = only(bom('urn:uuid:1', '2026-01-01'), ['preact']);
    expect(components.map(({ name }) => name)).toEqual(['preact', 'shared']);
    expect(dependencies.map(({ ref }) => ref)).toEqual(['us@1', 'preact@1', 'shared@1']);
    expect(dependencies[0]?.dependsOn).toEqual(['preact@1']);
  });
});
