import type { Step } from '../step.ts';
import { troubles } from '../trouble/trouble.ts';

export const getSoftware: Step = {
  id: 'get-software',
  where: 'portal',
  group: 'portal',
  phase: 'create',
  minutes: 10,
  text: 'get_software',
  point: { say: 'point_choose', naming: ['its label'], line: 'line_install' },
  find: { 'credential-list': 'software-downloads' },
  needless: 'the official software is there',
  help: ['software-build'],
  trouble: [troubles.softwareStillRequired, troubles.extensionGone, troubles.otherBrowser],
};
