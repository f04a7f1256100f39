import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const setOldKeystoreAside: Step = {
  id: 'set-old-keystore-aside',
  where: 'away',
  group: 'portal',
  phase: 'create',
  minutes: 3,
  text: 'set_old_keystore_aside',
  needless: 'the old keystore file can stay where it is',
  skippable: true,
  help: ['check-keystore', 'keystore-folder'],
  trouble: [troubles.renewedAlready],
};
