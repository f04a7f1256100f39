/** Elements that stand inside a line of text. What is not here begins a line of its own, buttons too. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** By its tag alone: asking for styles would cost a page of 5,000 elements too much. */
export function isInline(element: Element): boolean {
  return inline.has(element.localName) || element.localName === 'slot';
}
