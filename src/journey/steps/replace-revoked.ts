import type { Step } from '../step.ts';

export const replaceRevoked: Step = {
  id: 'replace-revoked',
  where: 'away',
  group: 'computer',
  minutes: 1,
  text: 'replace_revoked',
  why: 'why_stop',
  skippable: true,
  help: ['begin-renewal'],
};
