import * as v from 'valibot';
import { calendarDateSchema } from '../values/calendar-date-schema.ts';
import type { Delivered, DeliveredReminder } from './delivered.ts';

const deliveredReminderSchema: v.GenericSchema<DeliveredReminder> = v.strictObject({
  days: v.pipe(v.number(), v.integer(), v.minValue(0)),
  until: calendarDateSchema,
  snoozedUntil: v.nullable(calendarDateSchema),
  on: v.exactOptional(calendarDateSchema),
});

/** What was told, as it comes out of storage. What cannot be read counts as not told: better twice than never. */
export function parseDelivered(stored: unknown): Delivered {
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!record.success) return {};
  const sound = Object.entries(record.output).flatMap(([key, each]) => {
    const delivered = v.safeParse(deliveredReminderSchema, each);
    return delivered.success ? [[key, delivered.output] as const] : [];
  });
  return Object.fromEntries(sound);
}
