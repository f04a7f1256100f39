import type { MessageKey, Sentence } from '../../values/sentence.ts';

/** Troubles with our storage that keep a change from being stored. The others tell what happened before, and hinder nothing. */
const hindering: readonly MessageKey[] = [
  'storage_full',
  'storage_unreadable',
  'register_full',
  'register_unreadable',
  'storage_newer',
  'register_newer',
];

/** Whether what the background was told stands in its storage now, by the trouble that it tells of in its answer. */
export function wasStored(trouble: Sentence | null): boolean {
  return !hindering.some((key) => key === trouble?.key);
}
