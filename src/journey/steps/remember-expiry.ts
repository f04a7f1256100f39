import type { Step } from '../step.ts';

export const rememberExpiry: Step = {
  id: 'remember-expiry',
  where: 'away',
  text: 'remember_expiry',
  skippable: true,
  help: ['save-calendar'],
};
