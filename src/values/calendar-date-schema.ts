import * as v from 'valibot';
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/** A date as it comes out of storage or in a message. */
export const calendarDateSchema: v.GenericSchema<CalendarDate> = v.custom<CalendarDate>(
  (value) => parseCalendarDate(value) !== null,
);
