import type { Step } from '../step.ts';

export const setOldKeystoreAside: Step = {
  id: 'set-old-keystore-aside',
  where: 'away',
  group: 'portal',
  minutes: 3,
  text: 'set_old_keystore_aside',
  needless: 'the old credential is still valid',
  skippable: true,
  help: ['keystore-folder'],
};
