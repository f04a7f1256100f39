/** Text as a person reads it: HTML white space and non-breaking spaces are one space, none outside. Nothing else changes. */
export function readText(raw: string): string {
  return raw.replace(/[ \t\n\f\r\u00a0]+/g, ' ').trim();
}

/** What takes up no room and says nothing: soft hyphens, zero-width spaces, marks of direction (Unicode, Default_Ignorable_Code_Point). */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name to the letter: spaces that belong to it stay, two of them as two; a line break in the markup is one space, and what nobody
 * sees is left out.
 */
export function exactText(raw: string): string {
  return raw
    .replace(unseen, '')
    .replace(/[ \u00a0]*[\t\n\f\r][ \t\n\f\r\u00a0]*/g, ' ')
    .replace(/\u00a0/g, ' ')
    .trim();
}

const openingInNewWindow =
  /\(?\b(link )?opens (in )?(a |this |the (same|current) )?(new )?(tab|window)( or (tab|window))?\)?/g;

/** Soft hyphens, joiners and other characters that are not drawn: in a control's name they do not count. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/**
 * A label reduced to what makes it the same label for a person: lower case, no spaces (text is often split over elements), no
 * arrows and punctuation, no icon ligatures ("arrow_back Back"), no counts ("Credentials (3)"), singular for plural.
 */
export function squeeze(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const squeezed = squeezeAnew(text);
  if (known.size >= most) known.clear();
  if (text.length <= 80) known.set(text, squeezed);
  return squeezed;
}

/** A page says the same few words again and again, and is asked about again whenever it changes. */
const known = new Map<string, string>();
const most = 10_000;

/** Most of what a page says: no character in it has to be normalised, and none is invisible. */
const isPlain = /^[ -~]*$/;

function squeezeAnew(text: string): string {
  const plain = isPlain.test(text);
  const lower = (plain ? text : withoutInvisible(text).normalize('NFKC'))
    .replace(/\b[a-z0-9]+(_[a-z0-9]+)+\b/g, ' ')
    .toLowerCase()
    .replace(openingInNewWindow, ' ')
    .replace(/\((required|optional|mandatory|selected|current|\d+)\)/g, ' ');
  return lower
    .replace(plain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '')
    .replace(/authoriz/g, 'authoris')
    .replace(/(credential|authorisation|notification|download)s/g, '$1');
}

/** The squeezed forms of a control's names, made once. */
export function squeezeAll(names: readonly { readonly text: string }[]): readonly string[] {
  return names.map(({ text }) => squeeze(text));
}
