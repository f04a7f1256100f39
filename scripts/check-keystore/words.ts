import { wordsOf } from '../../src/platform/words/words.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import type { Sentence } from '../../src/values/sentence.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What a browser's `i18n.getMessage` does with the locale file: the gaps filled, '' for a name that is not in it. */
export function getMessage(key: string, values: readonly string[] = []): string {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(found?.placeholders?.[name.toLowerCase()]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}

const sayWithIsolates = wordsOf(getMessage);

/** The words of a sentence. The isolates around quoted text serve pages; a terminal would show them as boxes. */
export function say(sentence: Sentence): string {
  return sayWithIsolates(sentence).replace(/[\u2068\u2069]/g, '');
}
