import { extension } from '../extension.ts';

/** How a download ended, as it was told. */
const endings = ['keystore-saved', 'download-failed'] as const;
export type DownloadEnding = (typeof endings)[number];

/** Each has a key of its own, so that two downloads at once do not lose one another's. */
const keyOf = (id: number) => `download-${id}`;

/** What was told of the download in this session of the browser; null: nothing, or the session's storage cannot be read. */
export async function toldOfDownload(id: number): Promise<DownloadEnding | null> {
  const stored = await extension.storage.session.get(keyOf(id)).catch(() => ({}) as Record<string, unknown>);
  return endings.find((ending) => ending === stored[keyOf(id)]) ?? null;
}

/** Where it cannot be kept, the same may be told twice: that changes nothing for the journey that has the file. */
export async function keepTold(id: number, ending: DownloadEnding): Promise<void> {
  await extension.storage.session.set({ [keyOf(id)]: ending }).catch(() => undefined);
}
