import { writeFileSync } from 'node:fs';
import { bundledPackages } from './bundled.ts';
import { noticesText } from './text.ts';

export const noticesFile = 'THIRD-PARTY-NOTICES.md';

export async function run(): Promise<void> {
  const names = await bundledPackages();
  writeFileSync(noticesFile, noticesText(names));
  console.log(`${noticesFile}: ${names.join(', ')}`);
}
