import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const enterCode: Step = {
  id: 'enter-code',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'enter_code',
  why: 'why_accept_authorisation',
  find: { 'acceptance-code': 'authorisation-code' },
  arrives: ['acceptance'],
  trouble: [troubles.codeRefused, troubles.identityWeaker],
};
