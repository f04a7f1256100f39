import type { ControlId, Target } from '../portal/controls.ts';
import type { SeenCredential } from '../portal/sighting.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Progress } from './progress-record.ts';
import { credentialToOpen } from './which-credential.ts';

/**
 * What exactly to look for. A control that stands in every row needs its row: while it is not certain which row that is, the list as a
 * whole is pointed at, so that the person chooses.
 */
export function targetFor(control: ControlId | null, progress: Progress, today: CalendarDate): Target | null {
  switch (control) {
    case null:
      return null;
    case 'entity-link': {
      const { business } = progress.known;
      return business ? { control, row: business.name } : { control: 'entity-list' };
    }
    case 'edit-credential': {
      const row = credentialToOpen(progress, today);
      return row ? inRow(control, row) : { control: 'credential-list' };
    }
    case 'revoke-credential': {
      const old = progress.known.oldCredential;
      return old ? inRow(control, old) : { control: 'credential-list' };
    }
    default:
      return { control };
  }
}

function inRow(control: ControlId, { displayName, validTo }: SeenCredential): Target | null {
  if (displayName === null) return { control: 'credential-list' };
  return validTo ? { control, row: displayName, validTo } : { control, row: displayName };
}
