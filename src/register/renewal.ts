import { addDays, type CalendarDate } from '../values/calendar-date.ts';
import { dropRenewal, type When } from './change.ts';
import type { Register, RegisterEntry } from './entry.ts';

/** Once it has another last day than when the renewal began, that one is the new credential's. */
export function isBeingRenewed({ renewal, replaces, validTo }: RegisterEntry): boolean {
  return renewal !== 'none' && replaces === validTo;
}

/** RAM lets a suspended credential be claimed for so many days ("Machine credentials", read 2026-11-23). */
const daysToClaim = 60;

/** The last day on which a suspended credential can be claimed. */
export function claimUntil(suspendedOn: CalendarDate): CalendarDate {
  return addDays(suspendedOn, daysToClaim);
}

/** So long a renewal that was begun keeps quiet. Somebody who has not finished it by then has forgotten it, which is what reminders are for. */
const quietDays = 14;

/** When a renewal that was begun no longer keeps quiet, in milliseconds since 1970; null for one that has no such end. */
export function quietUntil(entry: RegisterEntry): number | null {
  const begunAt = entry.stamps.renewal;
  if (entry.renewal !== 'under-way' || !isBeingRenewed(entry) || begunAt === undefined) return null;
  return begunAt + quietDays * 86_400_000;
}

/** The register in which renewals that were begun and left count as given up. */
export function dropForgottenRenewals(register: Register, when: When): Register {
  const isForgotten = (entry: RegisterEntry) => (quietUntil(entry) ?? Number.POSITIVE_INFINITY) <= when.now;
  if (!register.entries.some(isForgotten)) return register;
  const entries = register.entries.map((entry) => (isForgotten(entry) ? dropRenewal(entry, when) : entry));
  return { ...register, entries };
}
