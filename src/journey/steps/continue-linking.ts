import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const continueLinking: Step = {
  id: 'continue-linking',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 1,
  text: 'continue_linking',
  find: { 'link-start': 'continue' },
  needless: 'there is nothing to link',
  arrives: ['link-address', 'link-businesses', 'link-email', 'linked'],
  skippable: true,
  trouble: [
    troubles.noBusinessFound,
    troubles.identityTooLow,
    troubles.businessCancelled,
    troubles.linkingElsewhere,
  ],
};
