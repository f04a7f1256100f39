import { childrenAsDrawn, visibleText } from './name.ts';
import { readText } from './text.ts';

/** A number, with or without what it counts, or the word "New": what a badge beside a control's name says. */
const count =
  /^\(?(\d{1,4}\+?)\)?( (items?|entries|records?|results?|users?|(machine )?credentials?|authorisations?|notifications?|new|unread|pending|active|in total|total))*\)?$|^new$/i;
/** A badge may stand in wrappers, with a picture or two after it. */
const [mostDeep, mostAfter] = [4, 4];

/**
 * What a control says before the count at its end, where that has an element of its own: "Manage credentials" of "Manage credentials 5".
 * Empty where there is no count.
 */
export function withoutCount(control: Element): string {
  const whole = readText(visibleText(control));
  let at: Element | undefined = control;
  for (let level = 0; at && level < mostDeep; level++) {
    const last: Element | undefined = childrenAsDrawn(at)
      .filter((child): child is Element => child.nodeType === 1)
      .slice(-mostAfter)
      .findLast((child) => readText(visibleText(child)) !== '');
    const text = last ? readText(visibleText(last)) : '';
    // Where something is written after it, it is a number in the midst of words.
    if (!whole.endsWith(text)) return '';
    if (count.test(text)) return whole.slice(0, whole.length - text.length).trim();
    at = last;
  }
  return '';
}
