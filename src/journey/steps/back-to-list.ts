import type { Step } from '../step.ts';

export const backToList: Step = {
  id: 'back-to-list',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 1,
  text: 'back_to_list',
  find: { 'credential-details': 'back' },
  arrives: ['credential-list', 'create-credential'],
};
