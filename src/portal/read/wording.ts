import type { SourceKey } from '../sources.ts';

/** How the portal's own messages begin. `quoted` are recorded words; of the others only the meaning is. */
export interface Wording {
  readonly begins: RegExp;
  /** In the same sentence this says something else. */
  readonly unless?: RegExp;
  readonly source: SourceKey;
  readonly quoted: boolean;
}
