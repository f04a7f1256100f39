import { entityForms } from '../../portal/ids.ts';
import type { Step } from '../step.ts';

export const signIn: Step = {
  id: 'sign-in',
  where: 'portal',
  group: 'portal',
  phase: 'sign-in',
  minutes: 3,
  text: 'sign_in',
  point: { say: 'point_choose', naming: ['its label'] },
  pointOn: {
    'identity-provider': { say: 'point_choose', naming: ['its label'] },
    'myid-email': { say: 'point_myid_email' },
    code: { say: 'point_code', line: 'line_code' },
    consent: { say: 'point_choose_if_agreed', naming: ['its label'] },
    'session-ended': { say: 'point_choose', naming: ['its label'] },
  },
  find: {
    'sign-in': 'sign-in',
    'identity-provider': 'identity-provider',
    'myid-email': null,
    code: null,
    consent: 'give-consent',
    'session-ended': 'sign-in',
  },
  say: { 'myid-email': 'point_myid_email', code: 'step_sign_in_code', consent: 'step_sign_in_consent' },
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
