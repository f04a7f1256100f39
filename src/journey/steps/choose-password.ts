import type { Step } from '../step.ts';

export const choosePassword: Step = {
  id: 'choose-password',
  where: 'portal',
  text: 'choose_password',
  find: { 'create-credential': 'keystore-password' },
  field: true,
  next: 'always',
};
