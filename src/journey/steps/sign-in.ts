import { entityForms } from '../../portal/ids.ts';
import type { Step } from '../step.ts';

export const signIn: Step = {
  id: 'sign-in',
  where: 'portal',
  group: 'portal',
  phase: 'sign-in',
  minutes: 3,
  text: 'sign_in',
  find: { 'sign-in': 'sign-in', code: null, consent: 'give-consent', 'session-ended': 'sign-in' },
  say: { code: 'step_sign_in_code', consent: 'step_sign_in_consent' },
  arrives: [
    'home',
    'link-start',
    'link-address',
    'link-businesses',
    'link-email',
    'linked',
    'entity-list',
    'entity',
    'credential-list',
    'credential-details',
    'create-credential',
    ...entityForms,
    'acceptance-code',
    'acceptance',
  ],
};
