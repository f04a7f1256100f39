import type { Answer } from '../answer.ts';

/** VETE explains 2002; what it says of the others was not readable. */
export const usiAbnMismatch: Answer = {
  id: 'usi-abn-mismatch',
  codes: ['1001', '1002', '2002', '2004'],
  codesAmid: ['usi', 'rto', 'student', 'training'],
  means: ['help_usi_abn'],
  todo: ['help_usi_abn_compare'],
  begins: { page: 'keystore' },
  seeAlso: ['usi-notification'],
  certainty: 'likely',
  sources: ['VETE'],
};
