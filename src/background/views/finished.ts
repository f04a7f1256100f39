import { newExpiry } from '../../journey/new-expiry.ts';
import type { Progress } from '../../journey/progress-record.ts';
import type { Finished } from '../../platform/messages/view-messages.ts';
import type { Register, RegisterEntry } from '../../register/entry.ts';
import { isSameCredential } from '../../register/identity.ts';
import { openingOf } from '../../register/list/opening.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';

interface Around {
  readonly register: Register;
  readonly usualDays: readonly number[];
  /** The ids of what is to be renewed after this, in that order. */
  readonly toRenew: readonly string[];
  readonly today: CalendarDate;
}

/** What a journey to a new credential leaves at its end: until when the new credential works, when the person hears of it again, and what comes next. */
export function finishedOf(progress: Progress, around: Around): Finished | null {
  // No other journey makes a new credential.
  if (progress.journey !== 'renew' && progress.journey !== 'set-up') return null;
  const { register, usualDays, toRenew, today } = around;
  const { validTo, isCertain, displayName, business } = newExpiry(progress);
  const entry = entryOf(progress, register);
  const ahead = (entry?.reminderDays ?? usualDays).filter((days) => days > 0);
  return {
    name: displayName ?? business,
    // What the list has may be newer: it was read, or corrected.
    validTo: entry?.validTo && entry.validTo > validTo ? entry.validTo : validTo,
    isCertain: isCertain || (entry?.validTo != null && !entry.isReckoned),
    remindDays: entry && ahead.length > 0 ? Math.max(...ahead) : null,
    isRemembered: entry !== undefined,
    next: nextOf(register, toRenew, today),
  };
}

function entryOf({ known }: Progress, register: Register): RegisterEntry | undefined {
  const { business, oldCredential } = known;
  const displayName = oldCredential?.displayName;
  if (!business || !displayName) return undefined;
  const named = { business: business.name, abn: business.abn, displayName };
  return register.entries.find((entry) => isSameCredential(entry, named));
}

/** The first of those that were to be renewed one after another and still has to be. */
function nextOf(register: Register, toRenew: readonly string[], today: CalendarDate): Finished['next'] {
  const due = openingOf(register.entries, today).toRenew;
  const left = toRenew.flatMap((id) => due.find((entry) => entry.id === id) ?? []);
  const [first] = left;
  return first
    ? { id: first.id, displayName: first.displayName, business: first.business, count: left.length }
    : null;
}
