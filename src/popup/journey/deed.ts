import type { Guidance } from '../../journey/guide/guidance.ts';
import { canBeSaidDone } from '../../journey/guide/said-done.ts';
import type { StepId } from '../../journey/ids.ts';
import type { Help } from '../../journey/step.ts';

/** What the one filled button does: it takes the person to where the step is done, or says that it is. */
export type Deed =
  | Extract<Help, 'open-portal' | 'check-keystore' | 'choose-software' | 'begin-renewal'>
  | 'remember'
  | 'done';

/** The steps away from the portal that something of ours does, or leads to. */
const deeds: Partial<Record<StepId, Deed>> = {
  'open-ram': 'open-portal',
  'check-keystore': 'check-keystore',
  'load-into-software': 'choose-software',
  'remember-expiry': 'remember',
  'replace-revoked': 'begin-renewal',
};

/** The deed of a step; null where it is done on the page that is in front, or by an answer. */
export function deedAt(guidance: Guidance, isPortalInFront: boolean): Deed | null {
  // The answer leads on, and it is given here.
  if (guidance.choices.length > 0) return null;
  if (guidance.where === 'portal' && !isPortalInFront) return 'open-portal';
  return deeds[guidance.step] ?? (canBeSaidDone(guidance) ? 'done' : null);
}
