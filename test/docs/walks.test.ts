import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A place on a walk, and how one comes there from the place before. */
interface Place {
  readonly file: string;
  readonly by: 'import' | 'message' | 'page';
  readonly words: string;
}

const line = /^\d+\. (?:\*by (?<by>message|its page)\* )?`(?<file>src\/[^`]+)`(?<words>.*)$/;

function walksIn(text: string): ReadonlyMap<string, readonly Place[]> {
  const part = /^## Six walks\n([\s\S]*?)^## /m.exec(text)?.[1] ?? '';
  const walks = part.split(/^### /m).slice(1);
  return new Map(walks.map((walk) => [walk.split('\n')[0] ?? '', walk.split('\n').flatMap(placeIn)]));
}

function placeIn(text: string): Place[] {
  const { by, file, words = '' } = line.exec(text)?.groups ?? {};
  if (file === undefined) return [];
  return [{ file, words, by: by === undefined ? 'import' : by === 'message' ? 'message' : 'page' }];
}

const sourceOf = (file: string): string => readFileSync(file, 'utf8');

function imports(file: string, other: string): boolean {
  const named = sourceOf(file).matchAll(/(?:\bfrom |\bimport\(|\bnew URL\()'(\.[^']+)'/g);
  return [...named].some(([, path = '']) => posix.join(dirname(file), path) === other);
}

/** It listens to the browser itself, or the background's main file has it listen. */
function hears(file: string): boolean {
  const listens = /\bonMessage\.addListener\(/;
  const main = 'src/background/main.ts';
  return listens.test(sourceOf(file)) || (listens.test(sourceOf(main)) && imports(main, file));
}

/** One says the page's name, the other is the program that stands in it. */
function opens(from: string, to: string): boolean {
  const pages = [...sourceOf(from).matchAll(/'([a-z]+\.html)'/g)].map(([, page = '']) => page);
  return pages.some((page) => sourceOf(`src/${page}`).includes(to.replace(/^src\//, '')));
}

function isNext(from: Place, to: Place): boolean {
  if (to.by === 'message') return /\bsendMessage\(/.test(sourceOf(from.file)) && hears(to.file);
  if (to.by === 'page') return opens(from.file, to.file);
  return imports(from.file, to.file) || imports(to.file, from.file);
}

/** What is wrong with a walk, in words. */
function faultsOf(places: readonly Place[]): string[] {
  const gaps = places.flatMap((to, at) => {
    const from = places[at - 1];
    return from && !isNext(from, to) ? [`${from.file} does not lead to ${to.file}`] : [];
  });
  const rooms = places.map(({ file }) => dirname(file)).filter((room, at, all) => room !== all[at - 1]);
  const twice = rooms.filter((room, at) => rooms.indexOf(room) !== at);
  const asked = places.flatMap(({ file, words }) =>
    [...words.matchAll(/`(src\/[^`]+)`/g)].flatMap(([, other = '']) =>
      imports(file, other) ? [] : [`${file} does not use ${other}`],
    ),
  );
  const pending = places.flatMap(({ file, words }) =>
    [...words.matchAll(/ hears `([a-z-]+)`/g)].flatMap(([, kind = '']) =>
      sourceOf('src/platform/messages/messages.ts').includes(`'${kind}'`) ||
      sourceOf('src/platform/messages/register-messages.ts').includes(`'${kind}'`)
        ? []
        : [`${file} cannot hear ${kind}`],
    ),
  );
  return [...gaps, ...twice.map((room) => `${room} is entered twice`), ...asked, ...pending];
}

describe('the six walks of docs/architecture.md', () => {
  const walks = walksIn(sourceOf('docs/architecture.md'));

  it('are six, each of several files', () => {
    expect(walks.size).toBe(6);
    for (const [name, places] of walks) expect(places.length, name).toBeGreaterThan(3);
  });

  it.each([...walks])('%s goes from file to file, and into no room twice', (_, places) => {
    expect(faultsOf(places)).toEqual([]);
  });

  it('would be refused with a gap, a detour, or a message that nobody hears', () => {
    const place = (file: string, by: Place['by'] = 'import'): Place => ({ file, by, words: '' });
    const [entry, deadlines] = [place('src/register/entry.ts'), place('src/reminders/deadlines.ts')];
    expect(faultsOf([entry, place('src/platform/notification.ts')])).toHaveLength(1);
    expect(faultsOf([entry, deadlines, entry])).toEqual(['src/register is entered twice']);
    expect(faultsOf([entry, { ...deadlines, by: 'message' }])).toHaveLength(1);
    expect(faultsOf([entry, { ...deadlines, by: 'page' }])).toHaveLength(1);
    expect(faultsOf([{ ...entry, words: ' by `src/values/abn.ts`' }])).toHaveLength(1);
  });
});
