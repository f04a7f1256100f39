import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const addNotification: Step = {
  id: 'add-notification',
  where: 'portal',
  group: 'portal',
  minutes: 1,
  text: 'add_notification',
  why: 'why_notify',
  find: { entity: 'add-notification', 'credential-list': 'manage-notifications-tab' },
  arrives: ['notification-form'],
  trouble: [troubles.mayNotAppoint, troubles.identityWeaker],
};
