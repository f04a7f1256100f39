import type { Plugin } from 'vite';
import { languages } from './languages.ts';
import { type LocaleFile, readLocale } from './locale-file.ts';

const name = /^virtual:words\/(\w+)$/;
const finished = 'virtual:finished-languages';

/**
 * `import('virtual:words/pa')`: the words of a language as a module, for a person whose browser speaks another language than they do. The
 * browser's own way to sentences (`i18n.getMessage`) knows only the language of its menus, and no file may be fetched.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (name.test(id) || id === finished ? `\0${id}` : null),
    load(id) {
      if (id === `\0${finished}`) return `export default ${JSON.stringify(finishedFolders())};`;
      const [, folder] = name.exec(id.slice(1)) ?? [];
      return folder ? `export default ${JSON.stringify(templatesOf(readLocale(folder)))};` : null;
    },
  };
}

function finishedFolders(): string[] {
  return ['en', ...languages.filter(({ isUnfinished }) => !isUnfinished).map(({ folder }) => folder)];
}

/** Each sentence with `$1`, `$2` … where its gaps are. */
export function templatesOf(file: LocaleFile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(file).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(/\$(\w+)\$/g, (gap, of: string) => placeholders[of.toLowerCase()]?.content ?? gap),
    ]),
  );
}
