import type { Step } from '../step.ts';

export const loadIntoSoftware: Step = {
  id: 'load-into-software',
  where: 'away',
  text: 'load_into_software',
  help: ['keystore-folder'],
};
