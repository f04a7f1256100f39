import type { Step } from '../step.ts';

export const submitNotification: Step = {
  id: 'submit-notification',
  where: 'portal',
  group: 'portal',
  minutes: 3,
  text: 'submit_notification',
  why: 'why_notify',
  find: { 'notification-form': 'submit', entity: null },
  say: { entity: 'step_submit_notification_after' },
  done: 'RAM says that the notification is added',
  next: 'always',
};
