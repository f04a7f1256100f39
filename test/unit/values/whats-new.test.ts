import { expect, it } from 'vitest';
import { unreadNews, whatsNew } from '../../../src/values/whats-new.ts';

it('tells the latest news until it was read, and names each once', () => {
  const latest = whatsNew.at(-1);
  expect(unreadNews(null)).toBe(latest);
  expect(unreadNews('something of long ago')).toBe(latest);
  expect(unreadNews(latest?.id ?? null)).toBeNull();
  expect(new Set(whatsNew.map(({ id }) => id)).size).toBe(whatsNew.length);
});
