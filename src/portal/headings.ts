import { type Look, select } from './look.ts';
import { visibleText } from './name.ts';
import { oncePerLook } from './once-per-look.ts';
import { isVisible } from './visibility.ts';
import { readText, squeeze } from './wording.ts';

export interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly squeezed: string;
}

const selector = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';

/** The headings that a person can see, in order. */
export const headingsOf = oncePerLook((look) => headingsIn(look.usable));

/** Those behind a modal dialog too. */
export function allHeadingsOf(look: Look): readonly Heading[] {
  return look.places === look.usable ? headingsOf(look) : headingsIn(look.places);
}

function headingsIn(places: Look['places']): readonly Heading[] {
  return select(places, selector).flatMap((element) => {
    const text = readText(visibleText(element));
    return text && text.length < 200 && isVisible(element)
      ? [{ element, text, squeezed: squeeze(text) }]
      : [];
  });
}

export function hasHeading(headings: readonly Heading[], ...titles: readonly string[]): boolean {
  const wanted = titles.map(squeeze);
  return headings.some(({ squeezed }) => wanted.includes(squeezed));
}
