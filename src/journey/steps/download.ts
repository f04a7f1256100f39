import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const download: Step = {
  id: 'download',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 1,
  text: 'download',
  point: { say: 'point_choose', naming: ['its label'] },
  find: { 'create-credential': 'download' },
  done: 'the new keystore is here',
  next: 'always',
  trouble: [
    troubles.downloadBrokeOff,
    troubles.downloadCancelled,
    troubles.passwordRefused,
    troubles.nameTaken,
    troubles.nothingDownloaded,
    troubles.extensionGone,
  ],
};
