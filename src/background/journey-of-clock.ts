import type { JourneyId } from '../journey/ids.ts';
import type { ClockKind } from '../reminders/clocks.ts';

/** What is done about each thing that runs out. */
export const journeyOfClock: Readonly<Record<ClockKind, JourneyId>> = {
  validity: 'renew',
  authorisation: 'renew-authorisation',
  suspension: 'claim',
};
