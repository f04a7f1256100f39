import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const selectBusiness: Step = {
  id: 'select-business',
  where: 'portal',
  group: 'portal',
  phase: 'find',
  minutes: 2,
  text: 'select_business',
  find: { 'link-businesses': 'linkable-businesses', 'link-email': 'continue' },
  say: { 'link-email': 'step_select_business_email' },
  needless: 'there is nothing to link',
  arrives: ['linked'],
  skippable: true,
  trouble: [troubles.noBusinessFound, troubles.businessCancelled, troubles.linkingElsewhere],
};
