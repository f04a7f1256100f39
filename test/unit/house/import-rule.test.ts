import { describe, expect, it } from 'vitest';
import { rulesBrokenBy } from './planted.ts';

const pureRooms = ['values', 'journey', 'portal', 'keystore', 'software', 'help', 'reminders', 'register'];
const shells = ['content', 'background', 'popup', 'keystore-page', 'register-page', 'welcome'];

/** Room, and what it must not import. */
const forbiddenImports: [room: string, what: string][] = [
  ...pureRooms.flatMap((room) =>
    [
      ...shells.map((shell) => `../${shell}/main.ts`),
      '../platform/words/words.ts',
      '../own-pages/give-file.ts',
      'webextension-polyfill',
      'preact',
      'preact/hooks',
    ].map((what): [string, string] => [room, what]),
  ),
  ...shells.flatMap((room) =>
    shells.filter((other) => other !== room).map((other): [string, string] => [room, `../${other}/main.ts`]),
  ),
  ...['platform', 'own-pages'].flatMap((room) =>
    shells.map((shell): [string, string] => [room, `../${shell}/main.ts`]),
  ),
  ...[...pureRooms, ...shells, 'platform', 'own-pages'].map((room): [string, string] => [
    room,
    '../../practice/server.ts',
  ]),
  // The rehearsal puts everything together once more; nothing may be put together with it.
  ...[...pureRooms, ...shells, 'platform', 'own-pages'].map((room): [string, string] => [
    room,
    '../rehearsal/main.tsx',
  ]),
  ['rehearsal', '../background/main.ts'],
  ['rehearsal', '../../practice/server.ts'],
  ['rehearsal', '../../practice/hand-over.ts'],
  ['content', '../platform/extension.ts'],
  ['content', '../own-pages/give-file.ts'],
  ['background', '../own-pages/give-file.ts'],
  ['content', 'webextension-polyfill'],
  ['content', 'node-forge'],
  ['content', '../keystore/read.ts'],
];

const allowedImports: [room: string, what: string][] = [
  ['content', '../portal/pages.ts'],
  ['background', '../journey/progress.ts'],
  ['journey', '../portal/pages.ts'],
  ['popup', 'preact'],
  ['popup', '../own-pages/give-file.ts'],
  ['keystore-page', '../keystore/read.ts'],
  ['rehearsal', '../content/guide-here.ts'],
  ['rehearsal', '../popup/step-list.tsx'],
  ['rehearsal', '../../practice/app.tsx'],
];

const importing = (what: string) => `import { x } from '${what}';\nexport const y = x;\n`;

describe('the import rule', () => {
  it('bites on a circle between files, also on one of types alone', () => {
    const planted = [
      "import type { B } from './planted-1.ts';\nexport type A = B | 1;\n",
      "import type { A } from './planted-0.ts';\nexport type B = A | 2;\n",
      "import { d } from './planted-3.ts';\nexport const c = () => d;\n",
      "export { c as d } from './planted-2.ts';\n",
      "import type { A } from './planted-0.ts';\nexport type E = A;\n",
    ].map((text) => ({ folder: 'src/journey', text }));
    const isCircle = ['noImportCycles'];
    expect(rulesBrokenBy(planted)).toEqual([isCircle, isCircle, isCircle, isCircle, []]);
  });

  it('bites on everything that a room may not import', () => {
    const broken = rulesBrokenBy(
      forbiddenImports.map(([room, what]) => ({ folder: `src/${room}`, text: importing(what) })),
    );
    const notSeen = forbiddenImports.filter((_, index) => !broken[index]?.includes('noRestrictedImports'));
    expect(notSeen).toEqual([]);
  });

  it('bites in practice/ on anything of src/', () => {
    const text = importing('../src/keystore/read.ts');
    expect(rulesBrokenBy([{ folder: 'practice', text }])).toEqual([['noRestrictedImports']]);
  });

  it('bites in pure rooms on the browser’s globals, and in the shells on fetch', () => {
    const planted = [
      ...pureRooms.flatMap((room) =>
        ['chrome', 'browser', 'window', 'document', 'fetch'].map((name) => [room, name]),
      ),
      ...[...shells, 'rehearsal'].map((shell) => [shell, 'fetch']),
    ];
    const files = planted.map(([room, name]) => ({
      folder: `src/${room}`,
      text: `export const y = ${name};\n`,
    }));
    const broken = rulesBrokenBy(files);
    expect(planted.filter((_, index) => !broken[index]?.includes('noRestrictedGlobals'))).toEqual([]);
  });

  it('lets through what is allowed', () => {
    const files = allowedImports.map(([room, what]) => ({ folder: `src/${room}`, text: importing(what) }));
    expect(rulesBrokenBy(files)).toEqual(allowedImports.map(() => []));
  });
});
