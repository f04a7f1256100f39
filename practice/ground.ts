import type { Memory, Scenario } from './scenario.ts';

/**
 * What the portal stands on: the practice server, with a browser tab of its own, or a page that has no server (the rehearsal in the
 * extension).
 */
export interface Ground {
  /** The query that the scenario is read from. */
  readonly search: string;
  readonly memory: Memory;
  /** False: the strip at the top says that this is practice, and offers nothing to change. */
  readonly hasSettings: boolean;
  /** Gives the finished keystore file, as XML, to the person. Rejects when that cannot be done. */
  handOver(keystore: string, delivery: Scenario['delivery']): Promise<void>;
}
