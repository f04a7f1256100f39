import type { Step } from '../step.ts';

export const checkKeystore: Step = {
  id: 'check-keystore',
  where: 'away',
  text: 'check_keystore',
  done: 'a good keystore was checked',
  skippable: true,
  help: ['check-keystore', 'show-download', 'keystore-folder'],
};
