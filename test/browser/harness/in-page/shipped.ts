import type { Locator } from '../types.ts';
import * as act from './act.ts';
import type { Sought, Wanted } from './find.ts';
import * as find from './find.ts';
import * as guide from './guide.ts';
import * as names from './names.ts';

const functions = [names, find, act, guide].flatMap((module) => Object.values(module)).map(String);

/** What an expression gives in the place of its value while a closed tree of ours hides something from it. */
export const hidden = 'a closed tree was not lent yet';

/**
 * An expression for the page: `fn(...args)`, with everything of `in-page/` in its reach, as JSON text. The functions travel as
 * text, so that no bundle is needed and the page's own globals stay as they are.
 *
 * @param isBlind goes on where something of ours is hidden in a closed tree, which otherwise is all that it says (`hidden`)
 */
export function expression(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  isBlind: boolean,
): string {
  const first = isBlind ? '' : `if (hiddenHostIn(document)) return ${JSON.stringify(hidden)};\n`;
  const call = `(${fn})(...${JSON.stringify(args)})`;
  return `(async () => { ${functions.join('\n')}\n${first}return JSON.stringify(await ${call}); })()`;
}

/** An expression that gives the one element itself, for what a driver does with an element (hidden file inputs too). */
export function elementExpression(locator: Locator): string {
  return `(() => { ${functions.join('\n')}\nreturn theOne(${JSON.stringify(sought(locator))}, true); })()`;
}

function wanted(text: string | RegExp | undefined): Wanted | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { whole: text } : { source: text.source, flags: text.flags };
}

/** A locator in the form in which it travels. */
export function sought(locator: Locator): Sought {
  const { nth, inRow } = locator;
  if ('css' in locator) return { css: locator.css, nth, inRow };
  if ('text' in locator) return { text: wanted(locator.text), nth, inRow };
  return { role: locator.role, name: wanted(locator.name), nth, inRow };
}

/** A locator for messages: `button “Done”`. */
export function say(locator: Locator): string {
  const row = locator.inRow === undefined ? '' : ` in the row “${locator.inRow}”`;
  const which = locator.nth === undefined ? row : `${row} (number ${locator.nth})`;
  if ('css' in locator) return `“${locator.css}”${which}`;
  if ('text' in locator) return `the text ${locator.text}${which}`;
  return `${locator.role}${locator.name === undefined ? '' : ` “${locator.name}”`}${which}`;
}
