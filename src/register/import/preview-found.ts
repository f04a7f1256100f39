import type { When } from '../change.ts';
import type { Register } from '../entry.ts';
import type { FoundCredential } from '../remember.ts';
import { Remembering } from '../remembering.ts';
import { type ImportPreview, type ImportProblem, previewOf } from './import-preview.ts';

/** What remembering these credentials would do. */
export function previewFound(
  register: Register,
  found: readonly FoundCredential[],
  when: When,
  problems: readonly ImportProblem[] = [],
): ImportPreview {
  const remembering = new Remembering(register, when);
  for (const credential of found) remembering.remember(credential);
  return previewOf(register, remembering.register, remembering.named, problems);
}
