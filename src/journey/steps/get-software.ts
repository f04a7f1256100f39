import type { Step } from '../step.ts';

export const getSoftware: Step = {
  id: 'get-software',
  where: 'portal',
  text: 'get_software',
  find: { 'credential-list': 'software-downloads' },
  only: 'the official software is missing',
};
