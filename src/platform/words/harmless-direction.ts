const overrides = /[\u202a-\u202e]/gu;
const isolates = /[\u2066-\u2069]/gu;

/**
 * A name of a page or file as it may stand in a sentence of ours: what would turn the writing direction of the words after it too
 * (Unicode Annex 9: embeddings, overrides, isolates that do not end) becomes a visible “�”.
 */
export function withHarmlessDirection(value: string): string {
  const text = value.replace(overrides, '\ufffd');
  return areIsolatesWhole(text) ? text : text.replace(isolates, '\ufffd');
}

function areIsolatesWhole(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
