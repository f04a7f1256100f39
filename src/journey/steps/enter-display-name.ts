import type { Step } from '../step.ts';

export const enterDisplayName: Step = {
  id: 'enter-display-name',
  where: 'portal',
  text: 'enter_display_name',
  find: { 'create-credential': 'display-name' },
  field: true,
  done: 'the old display name stands in the field',
  next: 'there is no old display name to compare',
};
