import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const choosePassword: Step = {
  id: 'choose-password',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 2,
  text: 'choose_password',
  find: { 'create-credential': 'keystore-password' },
  field: true,
  next: 'always',
  trouble: [troubles.passwordRefused],
};
