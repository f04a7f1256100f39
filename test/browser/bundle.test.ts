import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Words that stand in a program only if the package is in it: minified or not, they are texts or names that others call by. */
const marks = {
  'node-forge': 'EncryptedPrivateKeyInfo',
  'fast-xml-parser': 'preserveOrder',
  polyfill: 'webextension-polyfill',
} as const;

/** The program that a file loads at once: itself and what it imports statically. */
function loadedWith(path: string, seen = new Map<string, string>()): string {
  if (seen.has(path)) return '';
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, imported] of text.matchAll(/^import[^;]*?["'](\.[^"']+)["'];/gm)) {
    loadedWith(join(dirname(path), imported ?? ''), seen);
  }
  return [...seen.values()].join('\n');
}

function packagesIn(program: string): string[] {
  return Object.entries(marks).flatMap(([name, mark]) => (program.includes(mark) ? [name] : []));
}

describe.each(['chrome', 'firefox'])('what the built extension loads, and where (%s)', (browser) => {
  const folder = join(import.meta.dirname, '../../dist', browser);
  const asset = (beginning: string) => {
    const name = readdirSync(join(folder, 'assets')).find(
      (one) => one.startsWith(beginning) && one.endsWith('.js'),
    );
    if (!name) throw new Error(`There is no ${beginning}….js in ${folder}/assets`);
    return join(folder, 'assets', name);
  };

  it('reads keystores in a worker of its own, which alone has node-forge and the XML parser', () => {
    expect(packagesIn(loadedWith(asset('job-worker')))).toEqual(['node-forge', 'fast-xml-parser']);
  });

  it('opens the keystore page, the popup and the background without them', () => {
    for (const name of ['keystore.html', 'register.html']) {
      const page = readFileSync(join(folder, name), 'utf8');
      const [, entry] = /<script[^>]+src="\/?([^"]+)"/.exec(page) ?? [];
      expect(packagesIn(loadedWith(join(folder, entry ?? ''))), name).toEqual(['polyfill']);
    }
    expect(packagesIn(loadedWith(asset('popup.html')))).toEqual(['polyfill']);
    expect(packagesIn(loadedWith(asset('main.ts')))).toEqual(['polyfill']);
  });

  it('puts none of them into the portal’s pages', () => {
    const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      content_scripts: { js: string[]; run_at: string }[];
    };
    // Each in a task of its own: a browser reads a file from end to end before it runs it.
    expect(scripts.map(({ run_at }) => run_at)).toEqual(['document_start', 'document_end', 'document_idle']);
    const programs = scripts.flatMap(({ js }) => js).map((file) => readFileSync(join(folder, file), 'utf8'));
    const program = programs.join('\n');
    expect(program.length).toBeGreaterThan(10_000);
    for (const one of programs) expect(one.length).toBeLessThan(program.length / 2);
    expect(packagesIn(program)).toEqual([]);
    // Nor anything of the page to practise on, which has the same guide in it.
    expect(program).not.toMatch(/rehears|practi[cs]e/i);
  });
});
