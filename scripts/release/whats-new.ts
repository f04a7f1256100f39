import { readFileSync } from 'node:fs';
import { languages } from '../translations/languages.ts';
import type { LocaleFile } from '../translations/locale-file.ts';

/**
 * Our languages as addons.mozilla.org names them (its own source, mozilla/addons-server, src/olympia/core/languages.py, read 2026-11-29). Hindi is not
 * there, and Spanish was split since: both fall back to English there.
 */
const amoLanguages: Readonly<Record<string, string>> = {
  en: 'en-US',
  zh_CN: 'zh-CN',
  zh_TW: 'zh-TW',
  vi: 'vi',
  ar: 'ar',
  pa: 'pa-IN',
  el: 'el',
  it: 'it',
  ko: 'ko',
};

/** “What is new” in every language, by its folder in `_locales`; the English is there always. */
export function whatsNewByLanguage(key: string, root = '.'): ReadonlyMap<string, string> {
  const folders = [
    'en',
    ...languages.filter(({ isUnfinished }) => !isUnfinished).map(({ folder }) => folder),
  ];
  return new Map(
    folders.map((folder) => {
      const path = `${root}/src/public/_locales/${folder}/messages.json`;
      const message = (JSON.parse(readFileSync(path, 'utf8')) as LocaleFile)[key]?.message;
      if (!message) throw new Error(`${path} does not say what is new (“${key}”).`);
      return [folder, message];
    }),
  );
}

/** The release notes as addons.mozilla.org takes them with an upload. */
export function amoMetadata(news: ReadonlyMap<string, string>): string {
  const notes = [...news].flatMap(([folder, text]) => {
    const language = amoLanguages[folder];
    return language ? [[language, text] as const] : [];
  });
  return `${JSON.stringify({ version: { release_notes: Object.fromEntries(notes) } }, null, 2)}\n`;
}
