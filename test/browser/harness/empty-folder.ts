import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes everything out of a folder that stays. */
export function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
