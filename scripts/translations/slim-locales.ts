import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from './languages.ts';
import type { LocaleFile } from './locale-file.ts';

/**
 * The locale files of the built extension without what only translators need, the English beside each sentence and the examples: that is
 * more than half of them, and the browser reads a whole file before it says the first word.
 */
export function slimLocales(): Plugin {
  let folder = '';
  return {
    name: 'slim-locales',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, '_locales');
    },
    closeBundle() {
      for (const { folder: unfinished, isUnfinished } of languages) {
        if (isUnfinished) rmSync(join(folder, unfinished), { recursive: true, force: true });
      }
      for (const language of readdirSync(folder)) {
        const path = join(folder, language, 'messages.json');
        writeFileSync(path, `${JSON.stringify(slim(JSON.parse(readFileSync(path, 'utf8'))), null, 1)}\n`);
      }
    },
  };
}

export function slim(file: LocaleFile): LocaleFile {
  return Object.fromEntries(
    Object.entries(file).map(([key, { message, placeholders }]) => [
      key,
      { message, ...(placeholders && { placeholders: contentsOf(placeholders) }) },
    ]),
  );
}

function contentsOf(placeholders: NonNullable<LocaleFile[string]['placeholders']>) {
  return Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, { content }]));
}
