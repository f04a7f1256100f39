import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const enterDisplayName: Step = {
  id: 'enter-display-name',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 1,
  text: 'enter_display_name',
  textInSetUp: 'enter_first_display_name',
  find: { 'create-credential': 'display-name' },
  field: true,
  done: 'the old display name stands in the field',
  next: 'there is no old display name to compare',
  trouble: [troubles.nameTaken, troubles.passwordRefused],
};
