/** A text with what a style sheet writes before and after it. */
export function writtenAround(element: Element, text: string): string {
  return `${writtenByStyle(element, '::before')}${text}${writtenByStyle(element, '::after')}`;
}

/** Whether a style sheet writes this before or after what is in an element. Without layout (jsdom) none can be asked. */
export function isWrittenBeside(element: Element, text: string): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return writtenAround(element, '\n').includes(text);
}

/** The words that a style sheet writes before or after what is in an element. No others: an address of a picture is none, and the letters of a font of icons are pictures too. */
export function writtenByStyle(element: Element, which: '::before' | '::after'): string {
  // Without layout nothing is drawn by a style sheet.
  if (typeof element.checkVisibility !== 'function') return '';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, which);
  // Each of these is written out anew when it is asked for, and nearly always nothing is drawn.
  const content = style?.content ?? 'none';
  if (content === 'none' || content === 'normal') return '';
  if (/icon|symbols|glyph|awesome/i.test(style?.fontFamily ?? '')) return '';
  const text = wordsOf(content, (name) => element.getAttribute(name) ?? '');
  return style?.display === 'inline' ? text : ` ${text} `;
}

/** Words in quotes, the name of an attribute, or another function (`url("…")`, `counter(…)`), whose quotes are not what is drawn. */
const token = /"((?:[^"\\]|\\.)*)"|\battr\(\s*([\w-]+)[^)]*\)|[a-z-]+\((?:"(?:[^"\\]|\\.)*"|[^")])*\)/gis;

/**
 * The words of a computed `content`. After a "/" stands what is spoken in place of the rest (CSS Generated Content 3). Chromium
 * writes the value of an attribute there, Firefox `attr(data-label)`.
 */
export function wordsOf(content: string, attribute: (name: string) => string): string {
  const [, spoken = content] = /\/\s*(".*|attr\(.*)$/s.exec(content) ?? [];
  return [...spoken.matchAll(token)]
    .map(([, quoted, name]) => (name ? attribute(name) : (quoted ?? '').replace(/\\(.)/gs, '$1')))
    .join('');
}
