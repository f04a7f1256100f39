import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const startLinking: Step = {
  id: 'start-linking',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'start_linking',
  find: { home: 'link-business' },
  needless: 'there is nothing to link',
  arrives: ['link-start', 'link-address', 'link-businesses', 'link-email', 'linked'],
  skippable: true,
  trouble: [troubles.noBusinessFound, troubles.identityTooLow],
};
