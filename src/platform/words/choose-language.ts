import { extension } from '../extension.ts';
import { inTime } from '../in-time.ts';
import { languages } from './languages.ts';
import { learnWords } from './say.ts';
import { type ChosenWords, chosenWordsKey } from './words-source.ts';

const mostMilliseconds = 2000;

/** From now on everything is said in this language; null: in the browser's. Pages that are open say so from their next opening on. */
export async function chooseLanguage(folder: string | null): Promise<void> {
  const language = languages.find((one) => one.folder === folder);
  if (!language) return extension.storage.local.remove(chosenWordsKey);
  const { default: words } = await language.load();
  const { version } = extension.runtime.getManifest();
  const chosen: ChosenWords = { folder: language.folder, version, words };
  await extension.storage.local.set({ [chosenWordsKey]: chosen });
}

/**
 * To be waited for before a page of ours says anything. Gives back the folder of the chosen language; null while none is. After an update the
 * words of the version before are replaced by today's: our pages can load them, the background and the card cannot. Where the storage does not
 * answer, or has no room for the new words, the page speaks the browser's language: that is better than a page that says nothing.
 */
export function learnChosenLanguage(): Promise<string | null> {
  return inTime(learnTodaysWords(), mostMilliseconds, null);
}

async function learnTodaysWords(): Promise<string | null> {
  const chosen = await learnWords();
  if (!chosen || chosen.version === extension.runtime.getManifest().version) return chosen?.folder ?? null;
  await chooseLanguage(chosen.folder);
  return (await learnWords())?.folder ?? null;
}
