import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const findCode: Step = {
  id: 'find-code',
  where: 'away',
  group: 'prepare',
  minutes: 2,
  text: 'find_code',
  why: 'why_accept_authorisation',
  trouble: [troubles.codeRunsOut],
};
