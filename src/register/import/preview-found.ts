import type { When } from '../change.ts';
import type { Register } from '../entry.ts';
import { type FoundCredential, remember } from '../remember.ts';
import { type ImportPreview, type ImportProblem, previewOf } from './import-preview.ts';

/** What remembering these credentials would do. */
export function previewFound(
  register: Register,
  found: readonly FoundCredential[],
  when: When,
  problems: readonly ImportProblem[] = [],
): ImportPreview {
  const named = new Set<string>();
  let after = register;
  for (const credential of found) {
    const { register: next, id } = remember(after, credential, when);
    after = next;
    named.add(id);
  }
  return previewOf(register, after, named, problems);
}
