import type { Step } from '../step.ts';

export const chooseProvider: Step = {
  id: 'choose-provider',
  where: 'portal',
  group: 'portal',
  minutes: 2,
  text: 'choose_provider',
  why: 'why_notify',
  find: { 'notification-form': null },
  next: 'always',
};
