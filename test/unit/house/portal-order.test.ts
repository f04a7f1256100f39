import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { type Source, sourcesIn } from './sources.ts';

/** The rooms of `src/portal`, each of which may use those before it. The doors are the files that stand in no room. */
const order = ['dom', 'lists', 'find', 'read', 'recognise', 'doors'];
/** What is on record, as data. `dom` reads any page and knows no word of RAM; every other room may use it. */
const data = ['ids.ts', 'sources.ts', 'controls.ts', 'sighting.ts', 'limits.ts'];

const imported = /\bfrom '(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/g;

/** Each import against the order: `from → to`. */
function against(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(imported)]
      .map(([, named, loaded]) => join(dirname(path), named ?? loaded ?? ''))
      .filter((to) => to.startsWith('src/portal/') && !mayUse(path, to))
      .map((to) => `${path} → ${to}`),
  );
}

function mayUse(from: string, to: string): boolean {
  if (isData(from)) return isData(to);
  return isData(to) ? roomOf(from) !== 'dom' : order.indexOf(roomOf(to)) <= order.indexOf(roomOf(from));
}

function isData(path: string): boolean {
  return data.includes(path.slice('src/portal/'.length));
}

function roomOf(path: string): string {
  return /^src\/portal\/([^/]+)\//.exec(path)?.[1] ?? 'doors';
}

test('no import inside the portal goes against the order of its rooms, and each room has its place in it', () => {
  const sources = sourcesIn('src/portal', /\.ts$/);
  expect(against(sources)).toEqual([]);
  expect(order).toEqual(expect.arrayContaining([...new Set(sources.map(({ path }) => roomOf(path)))]));
});

test.each([
  ['dom/name.ts', "import type { Row } from '../lists/row.ts';"],
  ['dom/name.ts', "import type { ControlId } from '../ids.ts';"],
  ['lists/rows.ts', "export { found } from '../find/found.ts';"],
  ['find/found.ts', "const { readFacts } = await import('../read/read-business.ts');"],
  ['read/message.ts', "import {\n  shows,\n} from '../recognise/evidence.ts';"],
  ['recognise/evidence.ts', "import { recognisePage } from '../pages.ts';"],
  ['controls.ts', "import type { Name } from './dom/name.ts';"],
  ['sighting.ts', "import type { Facts } from './read-facts.ts';"],
])('%s may not say: %s', (file, text) => {
  expect(against([{ path: `src/portal/${file}`, text }])).toHaveLength(1);
});
