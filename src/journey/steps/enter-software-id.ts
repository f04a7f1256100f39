import type { Step } from '../step.ts';

export const enterSoftwareId: Step = {
  id: 'enter-software-id',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'enter_software_id',
  why: 'why_notify',
  find: { 'notification-form': 'software-id' },
  next: 'always',
};
