import type { Step } from '../step.ts';

export const getMyidApp: Step = {
  id: 'get-myid-app',
  where: 'away',
  group: 'prepare',
  phase: 'sign-in',
  minutes: 5,
  text: 'get_myid_app',
  needless: 'the person has signed in',
  skippable: true,
};
