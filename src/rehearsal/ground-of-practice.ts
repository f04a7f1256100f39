import type { Ground } from '../../practice/ground.ts';

/** What the practice portal stands on here: no server, no storage, and a file that stays in this page. */
export function groundOfPractice(take: (keystore: string) => void): Ground {
  const kept = new Map<string, string>();
  return {
    search: '',
    hasSettings: false,
    memory: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    handOver: async (keystore) => take(keystore),
  };
}
