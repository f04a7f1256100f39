import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const confirmAddress: Step = {
  id: 'confirm-address',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 2,
  text: 'confirm_address',
  point: { say: 'point_address' },
  find: { 'link-address': 'link-address' },
  needless: 'there is nothing to link',
  arrives: ['link-businesses', 'link-email', 'linked'],
  skippable: true,
  trouble: [
    troubles.noBusinessFound,
    troubles.identityTooLow,
    troubles.businessCancelled,
    troubles.linkingElsewhere,
  ],
};
