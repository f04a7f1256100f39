import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** About fifteen: more is a street, and no room. */
const mostFiles = 16;

/** One object literal a file, or one stage of one thought: who looks for a file here knows its name. */
const archives = ['src/journey/steps', 'src/software/products', 'src/help/situations', 'src/keystore'];

function roomsIn(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => roomsIn(join(folder, name)))];
}

it('no room has more files than a reader can look over', () => {
  const rooms = roomsIn('src').filter((room) => !archives.includes(room) && !room.startsWith('src/public'));
  const sizes = rooms.map((room) => {
    const files = readdirSync(room, { withFileTypes: true }).filter((each) => each.isFile());
    return [room, files.length] as const;
  });
  expect(sizes.length).toBeGreaterThan(40);
  expect(sizes.filter(([, count]) => count > mostFiles)).toEqual([]);
});
