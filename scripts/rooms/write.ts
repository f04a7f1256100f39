import { writeFileSync } from 'node:fs';
import { pictureOfRooms } from './draw.ts';
import { usesOfRooms } from './imports.ts';

export const path = 'docs/pictures/rooms.svg';

export async function run(): Promise<void> {
  writeFileSync(path, pictureOfRooms(usesOfRooms()));
  console.log(path);
}
