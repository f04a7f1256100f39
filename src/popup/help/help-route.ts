const prefix = '#help/';

/** Which answer the page’s address asks for: `#help/<id>`; null for none. */
export function readHelp(hash: string): string | null {
  return hash.startsWith(prefix) && hash.length > prefix.length ? hash.slice(prefix.length) : null;
}

export function helpHash(id: string): string {
  return prefix + id;
}

/** Leaves the answer for what is under it. */
export function closeHelp(): void {
  location.hash = '';
}
