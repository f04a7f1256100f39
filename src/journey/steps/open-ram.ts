import type { Step } from '../step.ts';

export const openRam: Step = {
  id: 'open-ram',
  where: 'away',
  text: 'open_ram',
  done: 'a portal page is seen',
  help: ['open-portal'],
};
