import { readFileSync, writeFileSync } from 'node:fs';
import { withHelpTables } from '../help/table.ts';
import { withTable } from './table.ts';

export const path = 'docs/check-wordings.md';

export const helpPath = 'docs/help.md';

export async function run(): Promise<void> {
  writeFileSync(path, withTable(readFileSync(path, 'utf8')));
  writeFileSync(helpPath, withHelpTables(readFileSync(helpPath, 'utf8')));
  console.log(`${path}\n${helpPath}`);
}
