import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const openRam: Step = {
  id: 'open-ram',
  where: 'away',
  group: 'prepare',
  phase: 'sign-in',
  minutes: 1,
  text: 'open_ram',
  done: 'a portal page is seen',
  help: ['open-portal'],
  trouble: [troubles.otherBrowser],
};
