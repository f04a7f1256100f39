import type { Answer } from '../answer.ts';

/** RERR: “Relationship cannot be created for a cancelled party/entity”. */
export const businessCancelled: Answer = {
  id: 'business-cancelled',
  codes: ['REB.BR.0003', 'REB.BR.0032', 'ROB.BR.0002', 'ROB.BR.0003'],
  foundBy: {
    en: ['abn|business|entity|party|company cancelled|canceled|inactive|deregistered'],
    zh_CN: ['abn|企业|公司 注销|取消'],
    zh_TW: ['abn|企業|公司 註銷|取消'],
    vi: ['abn|doanh_nghiệp hủy|bị_hủy'],
    ar: ['abn|شركة|الشركة ملغي|ملغاة|إلغاء'],
    pa: ['abn|ਕਾਰੋਬਾਰ ਰੱਦ'],
    hi: ['abn|व्यवसाय रद्द'],
    el: ['abn|επιχείρηση|εταιρεία ακυρώθηκε|ακυρωμένο|ακυρωμένη'],
    it: ['abn|azienda|impresa annullato|cancellato|cancellata|annullata'],
    ko: ['abn|사업체 취소|말소'],
    es: ['abn|empresa|negocio cancelado|cancelada|anulado'],
  },
  means: ['trouble_cancelled'],
  todo: ['trouble_cancelled_check'],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['RERR'],
};
