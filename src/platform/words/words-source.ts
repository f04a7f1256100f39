import type { Browser } from 'webextension-polyfill';
import type { GetMessage } from './words.ts';

/** Where the words of the language lie that the person chose, on this computer. */
export const chosenWordsKey = 'credential-guide-words';

/** The words of a chosen language. They are those of one version of the extension: the next one may have other sentences. */
export interface ChosenWords {
  readonly folder: string;
  readonly version: string;
  readonly words: Words;
}

/** Each sentence with `$1`, `$2` … where its gaps are, by its name. */
export type Words = Readonly<Record<string, string>>;

/** Sentences in the language that the person chose, and in the browser's while none is chosen. */
export interface WordsSource {
  readonly getMessage: GetMessage;
  /** Speaks these words from now on; what is not among them is asked of the browser. */
  take(words: Words): void;
  /** Finds out whether a language is chosen: from then on `getMessage` speaks it. Gives back its folder. */
  learn(): Promise<ChosenWords | null>;
}

export function wordsSource(extension: Browser): WordsSource {
  let words: Words = {};
  return {
    getMessage: (key, values = []) =>
      Object.hasOwn(words, key) ? filled(words[key] ?? '', values) : extension.i18n.getMessage(key, values),
    take(given) {
      words = given;
    },
    async learn() {
      const chosen = await readChosen(extension);
      words = chosen && chosen.version === extension.runtime.getManifest().version ? chosen.words : {};
      return chosen;
    },
  };
}

/** Storage that cannot be read is no reason to say nothing: then it is said in the browser's language. */
async function readChosen({ storage }: Browser): Promise<ChosenWords | null> {
  try {
    const stored: unknown = (await storage.local.get(chosenWordsKey))[chosenWordsKey];
    return isChosenWords(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** By hand: it is read on the portal's pages too, where a schema library would weigh more than the guide. */
function isChosenWords(stored: unknown): stored is ChosenWords {
  if (typeof stored !== 'object' || stored === null) return false;
  const { folder, version, words } = stored as Record<string, unknown>;
  return (
    typeof folder === 'string' &&
    typeof version === 'string' &&
    typeof words === 'object' &&
    words !== null &&
    Object.values(words).every((word) => typeof word === 'string')
  );
}

function filled(sentence: string, values: readonly string[]): string {
  return sentence.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
