import type { Snapshot } from '../dom/snapshot.ts';
import type { LineTest } from '../dom/words/lines-of.ts';
import { readText } from '../dom/words/text.ts';
import { typedName } from '../find/form/typed-name.ts';

/** Shorter is a word that any message may begin with. */
const shortest = 4;
const longestMessage = 200;

/** "INGLETON153 has been installed": nothing but the name says what was. By its words alone. */
export const maySayByName: LineTest = ({ text }) =>
  text.length <= longestMessage && /\b(installed|saved|downloaded|stored)\b/i.test(text);

/** A message with "The credential" in place of the name that stands in the form's field; null for one that does not begin with that. */
export function withoutName(snapshot: Snapshot, message: string): string | null {
  const name = readText(typedName(snapshot)?.text ?? '');
  const begin = /^["“‘']?/.exec(message)?.[0].length ?? 0;
  if (name.length < shortest || !message.startsWith(name, begin)) return null;
  const rest = message.slice(begin + name.length).replace(/^["”’']/, '');
  return /^:?\s/.test(rest) ? `The credential${rest.replace(/^:/, '')}` : null;
}
