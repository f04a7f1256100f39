const begin = '#which=';

/** What the keystore page's address ends in where it asks which credential is the old one, for this journey; nothing without a journey. */
export function whichHash(run: string | null): string {
  return run === null ? '' : `${begin}${encodeURIComponent(run)}`;
}

/** The journey that the keystore page asks for; null where it checks a file. */
export function runInHash(hash: string): string | null {
  if (!hash.startsWith(begin)) return null;
  try {
    return decodeURIComponent(hash.slice(begin.length)) || null;
  } catch {
    return null;
  }
}
