import type { When } from '../register/change.ts';
import { type CalendarDate, dayInAustralia } from '../values/calendar-date.ts';

/** The time zone that the computer's clock shows. */
export function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day in Australia, by which everything is judged. */
export function today(): CalendarDate {
  return dayInAustralia(new Date());
}

/** Now, for what is written into the register. */
export function when(): When {
  const now = new Date();
  return { today: dayInAustralia(now), now: now.getTime() };
}
