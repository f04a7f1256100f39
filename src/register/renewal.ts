import type { RegisterEntry } from './entry.ts';

/** Once it has another last day than when the renewal began, that one is the new credential's. */
export function isBeingRenewed({ renewal, replaces, validTo }: RegisterEntry): boolean {
  return renewal !== 'none' && replaces === validTo;
}
