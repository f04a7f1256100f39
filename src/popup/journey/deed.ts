import type { Guidance } from '../../journey/guide/guidance.ts';
import { canBeSaidDone } from '../../journey/guide/said-done.ts';
import type { Help } from '../../journey/step.ts';

/** What the one filled button does: it takes the person to where the step is done, or says that it is. */
export type Deed =
  | Extract<Help, 'open-portal' | 'check-keystore' | 'choose-software' | 'begin-renewal'>
  | 'remember'
  | 'done';

const deeds: readonly Help[] = ['open-portal', 'check-keystore', 'choose-software', 'begin-renewal'];

/** The deed of a step: the first of its helps, where that does the thing. Null: it is done on the page that is in front already. */
export function deedAt(guidance: Guidance, isPortalInFront: boolean): Deed | null {
  // Then the answer leads on, and it is given here.
  if (guidance.choices.length > 0) return null;
  if (guidance.where === 'portal' && !isPortalInFront) return 'open-portal';
  if (guidance.step === 'remember-expiry') return 'remember';
  const [first] = guidance.where === 'away' ? guidance.help : [];
  if (first && deeds.includes(first)) return first as Deed;
  return canBeSaidDone(guidance) ? 'done' : null;
}
