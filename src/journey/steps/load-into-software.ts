import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const loadIntoSoftware: Step = {
  id: 'load-into-software',
  where: 'away',
  group: 'computer',
  phase: 'use',
  minutes: 5,
  text: 'load_into_software',
  textInSetUp: 'load_first_into_software',
  help: ['choose-software', 'show-download', 'keystore-folder'],
  trouble: [troubles.softwareUsesOldOne, troubles.passwordRefusedBySoftware, troubles.certificateRevoked],
};
