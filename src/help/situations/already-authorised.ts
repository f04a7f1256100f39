import type { Answer } from '../answer.ts';

/** R25h2. */
export const alreadyAuthorised: Answer = {
  id: 'already-authorised',
  title: 'help_already_authorised_title',
  codes: ['REB.BR.0120', 'REB.BR.0122'],
  foundBy: {
    en: ['already authorised|authorized'],
    zh_CN: ['已经|已 获授权|被授权'],
    zh_TW: ['已經|已 獲授權|被授權'],
    vi: ['đã_được ủy_quyền'],
    ar: ['مفوض بالفعل|مسبقا'],
    pa: ['ਪਹਿਲਾਂ ਅਧਿਕਾਰਤ|ਅਧਿਕਾਰ'],
    hi: ['पहले अधिकृत'],
    el: ['ήδη εξουσιοδοτημένος|εξουσιοδοτημένη'],
    it: ['già autorizzato|autorizzata'],
    ko: ['이미 권한'],
    es: ['ya autorizado|autorizada'],
  },
  means: ['help_already_authorised'],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['R25h2'],
};
