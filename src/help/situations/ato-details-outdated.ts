import type { Answer } from '../answer.ts';

/** R25h2. */
export const atoDetailsOutdated: Answer = {
  id: 'ato-details-outdated',
  title: 'help_details_old_title',
  codes: ['REB.BR.0201', 'REB.BR.0202', 'REB.BR.0205', 'REB.BR.0206'],
  foundBy: {
    en: ['ato details|detail', 'details date|outdated|mismatch'],
    zh_CN: ['资料|信息 过时|不符'],
    zh_TW: ['資料|資訊 過時|不符'],
    vi: ['thông_tin lỗi_thời|không_khớp'],
    ar: ['بيانات|معلومات قديمة|تطابق'],
    pa: ['ਵੇਰਵੇ ਪੁਰਾਣੇ'],
    hi: ['विवरण पुराने|पुराना'],
    el: ['στοιχεία παλιά|ξεπερασμένα|ταιριάζουν'],
    it: ['dati aggiornati|vecchi|corrispondono'],
    ko: ['정보 오래된|일치'],
    es: ['datos desactualizados|antiguos|coinciden'],
  },
  means: ['help_details_old'],
  todo: ['help_details_old_update'],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['R25h2'],
};
