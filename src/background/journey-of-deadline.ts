import type { JourneyId } from '../journey/ids.ts';
import type { DeadlineKind } from '../reminders/deadlines.ts';

/** What is done about each thing that runs out. */
export const journeyOfDeadline: Readonly<Record<DeadlineKind, JourneyId>> = {
  validity: 'renew',
  authorisation: 'renew-authorisation',
  suspension: 'claim',
};
