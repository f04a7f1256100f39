import type { Step } from '../step.ts';

export const rememberExpiry: Step = {
  id: 'remember-expiry',
  where: 'away',
  group: 'computer',
  phase: 'use',
  minutes: 1,
  text: 'remember_expiry',
  skippable: true,
  help: ['save-calendar'],
};
