import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const findSoftwareId: Step = {
  id: 'find-software-id',
  where: 'away',
  group: 'prepare',
  minutes: 5,
  text: 'find_software_id',
  why: 'why_notify',
  trouble: [troubles.notifyIsForUsi],
};
