import type { MessageKey } from './sentence.ts';

/** Something that an update changed for the people who use the guide, in one sentence of the locale files. */
export interface News {
  /** Names it for good: what was read is kept by this. */
  readonly id: string;
  readonly says: MessageKey;
}

/** What was new, the latest last. Only the latest is told, once, and only to people who had an earlier version. */
export const whatsNew: readonly [News, ...News[]] = [{ id: 'pointer', says: 'whats_new_pointer' }];

/** What the popup tells after an update, and the stores' release notes say in every language (`npm run release`). */
export function latestNews(): News {
  return whatsNew.at(-1) ?? whatsNew[0];
}

/** The latest that this person has not read; null when they have. */
export function unreadNews(read: string | null): News | null {
  const latest = latestNews();
  return latest.id !== read ? latest : null;
}
