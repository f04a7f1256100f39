import { type CalendarDate, calendarDate } from '../../values/calendar-date.ts';
import type { RegisterEntry } from '../entry.ts';

export interface TimelineMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly firstDay: CalendarDate;
  /** What ends in it, the earliest first. */
  readonly ending: readonly RegisterEntry[];
}

export interface Timeline {
  /** Ended before the first of the months. */
  readonly before: readonly RegisterEntry[];
  /** This month and those after it. */
  readonly months: readonly TimelineMonth[];
  readonly after: readonly RegisterEntry[];
  readonly unknown: readonly RegisterEntry[];
}

/** What ends in which month. A credential lasts two years, so that 24 months show every one that is good today. */
export function timelineOf(entries: readonly RegisterEntry[], today: CalendarDate, count = 24): Timeline {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const dated = entries
    .filter(({ validTo }) => validTo !== null)
    .sort((one, other) => ((one.validTo ?? '') < (other.validTo ?? '') ? -1 : 1));
  const months = Array.from({ length: count }, (_, index) => monthAfter(year, month, index)).map((each) => ({
    ...each,
    ending: dated.filter(({ validTo }) => validTo?.slice(0, 7) === each.firstDay.slice(0, 7)),
  }));
  const first = months[0]?.firstDay ?? today;
  const next = monthAfter(year, month, count).firstDay;
  return {
    before: dated.filter(({ validTo }) => validTo !== null && validTo < first),
    months,
    after: dated.filter(({ validTo }) => validTo !== null && validTo >= next),
    unknown: entries.filter(({ validTo }) => validTo === null),
  };
}

function monthAfter(year: number, month: number, months: number): Omit<TimelineMonth, 'ending'> {
  const index = year * 12 + (month - 1) + months;
  const reached = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const firstDay = calendarDate(reached.year, reached.month, 1);
  if (firstDay === null) throw new RangeError(`no month ${months} after ${year}-${month}`);
  return { ...reached, firstDay };
}
