import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const messageSchema = v.strictObject({
  message: v.string(),
  /** In English a note for translators; in every other language the English that was translated, word for word. */
  description: v.optional(v.string()),
  placeholders: v.optional(
    v.record(v.string(), v.strictObject({ content: v.string(), example: v.optional(v.string()) })),
  ),
});
const fileSchema = v.record(v.string(), messageSchema);

/** A sentence as it stands in a locale file (https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats). */
export type Message = v.InferOutput<typeof messageSchema>;
export type LocaleFile = Readonly<Record<string, Message>>;

const pathOf = (folder: string) => `src/public/_locales/${folder}/messages.json`;

/** The locale file of a language; empty while there is none. @throws valibot's error for what is no locale file. */
export function readLocale(folder: string): LocaleFile {
  const path = pathOf(folder);
  return existsSync(path) ? v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

export function writeLocale(folder: string, file: LocaleFile): void {
  mkdirSync(`src/public/_locales/${folder}`, { recursive: true });
  writeFileSync(pathOf(folder), `${JSON.stringify(file, null, 2)}\n`);
}
