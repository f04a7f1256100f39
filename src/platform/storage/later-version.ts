import * as v from 'valibot';

export const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const versioned = v.looseObject({ version: versionSchema });

/** A later version of ours wrote this: an older one can only harm it, and leaves it as it is. */
export function isOfLaterVersion(stored: unknown, currentVersion: number): boolean {
  const found = v.safeParse(versioned, stored);
  return found.success && found.output.version > currentVersion;
}

/** @throws (is thrown) where something would be written over what a later version wrote. */
export class LaterVersionError extends Error {
  override name = 'LaterVersionError';
}
