import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const tellColleague: Step = {
  id: 'tell-colleague',
  where: 'away',
  group: 'computer',
  minutes: 1,
  text: 'tell_colleague',
  why: 'why_administrator',
  skippable: true,
  trouble: [troubles.codeRunsOut],
};
