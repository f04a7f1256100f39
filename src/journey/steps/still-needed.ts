import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const stillNeeded: Step = {
  id: 'still-needed',
  where: 'away',
  group: 'prepare',
  minutes: 1,
  text: 'still_needed',
  why: 'why_stop',
  skippable: true,
  trouble: [troubles.stoppingIsFinal],
};
