import type { When } from '../register/change.ts';
import { dayInAustralia } from '../values/calendar-date.ts';

/** The time zone that the computer's clock shows. */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Now, for what is written into the register. */
export function when(): When {
  const now = new Date();
  return { today: dayInAustralia(now), now: now.getTime() };
}
