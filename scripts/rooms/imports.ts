import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Which rooms of the house a room uses, by the imports that stand in its files. Rooms are the folders of `src/`, and `practice`. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

const imported = /(?:\bfrom |\bimport\(|\bnew URL\()'(\.[^']+)'/g;

/** Reads every file of `src/` and `practice/`. */
export function usesOfRooms(): Uses {
  const rooms = [
    'practice',
    ...readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory() && name !== 'public'),
  ];
  return new Map(rooms.sort().map((room) => [room, usesOf(room)]));
}

function usesOf(room: string): ReadonlySet<string> {
  const folder = room === 'practice' ? room : `src/${room}`;
  const uses = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const path = `${folder}/${file.replaceAll('\\', '/')}`;
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(imported)) {
      const used = roomOf(posix.join(dirname(path), to));
      if (used && used !== room) uses.add(used);
    }
  }
  return uses;
}

/** Null for the few files that stand in `src/` itself, which everybody uses, and for what is no program. */
function roomOf(path: string): string | null {
  if (path.startsWith('practice/')) return 'practice';
  return /^src\/([^/]+)\/.+\.tsx?$/.exec(path)?.[1] ?? null;
}
