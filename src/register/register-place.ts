/** What the register's page shows first. */
export type RegisterPlace =
  | { readonly kind: 'all' }
  /** What has to be renewed soon. */
  | { readonly kind: 'due' }
  | { readonly kind: 'entry'; readonly id: string };

/** The register's page at a place, as an address below the extension's root. */
export function registerAddress(place: RegisterPlace): string {
  if (place.kind === 'all') return 'register.html';
  return place.kind === 'due' ? 'register.html#due' : `register.html#entry=${place.id}`;
}

/** @param hash of the page's address, with its `#`; anything unknown shows all. */
export function readPlace(hash: string): RegisterPlace {
  if (hash === '#due') return { kind: 'due' };
  const id = /^#entry=([0-9a-f]{24})$/.exec(hash)?.[1];
  return id === undefined ? { kind: 'all' } : { kind: 'entry', id };
}
