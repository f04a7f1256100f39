import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './table.ts';

export const path = 'docs/check-wordings.md';

export async function run(): Promise<void> {
  writeFileSync(path, withTable(readFileSync(path, 'utf8')));
  console.log(path);
}
