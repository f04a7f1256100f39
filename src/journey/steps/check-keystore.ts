import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const checkKeystore: Step = {
  id: 'check-keystore',
  where: 'away',
  group: 'computer',
  phase: 'use',
  minutes: 2,
  text: 'check_keystore',
  done: 'a good keystore was checked',
  skippable: true,
  help: ['check-keystore', 'show-download', 'keystore-folder'],
  trouble: [troubles.wrongKeystore, troubles.nothingDownloaded],
};
