import type { Step } from '../step.ts';

export const download: Step = {
  id: 'download',
  where: 'portal',
  text: 'download',
  find: { 'create-credential': 'download' },
  done: 'the keystore was handed over',
  next: 'the download failed',
};
