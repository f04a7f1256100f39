import { syncKeyPrefix } from '../../register/sync/sync-items.ts';
import { extension } from '../extension.ts';

/** The register's items in the browser's sync. @throws what the browser throws when there is none. */
export async function readSynced(): Promise<Readonly<Record<string, unknown>>> {
  const stored: Record<string, unknown> = await extension.storage.sync.get(null);
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(syncKeyPrefix)));
}

/**
 * Puts these items in the place of those that are there. What goes makes room first: all of it is on this computer, should the browser be
 * stopped in between.
 *
 * @throws what the browser throws when it has no more room, or is asked too often.
 */
export async function writeSynced(
  stored: Readonly<Record<string, unknown>>,
  items: Readonly<Record<string, object>>,
): Promise<void> {
  const gone = Object.keys(stored).filter((key) => !Object.hasOwn(items, key));
  if (gone.length > 0) await extension.storage.sync.remove(gone);
  const changed = Object.entries(items).filter(
    ([key, item]) => JSON.stringify(stored[key]) !== JSON.stringify(item),
  );
  if (changed.length > 0) await extension.storage.sync.set(Object.fromEntries(changed));
}

/** Keeps a copy, on this computer, of items that cannot be read, before they are written over. */
export async function setAsideSynced(
  stored: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Promise<void> {
  const copy = Object.fromEntries(keys.map((key) => [key, stored[key]]));
  await extension.storage.local.set({
    [`credential-guide-sync-set-aside-${new Date().toISOString()}`]: copy,
  });
}
