import type { Answer } from '../answer.ts';

/** RERR gives these codes for “No eligible businesses/records found” and for “All eligible businesses have been linked” alike. */
export const noBusinessFound: Answer = {
  id: 'no-business-found',
  title: 'trouble_no_business_title',
  codes: ['REB.BR.0312', 'REB.DV.0010', 'REB.BR.0301', 'REB.BR.0314'],
  foundBy: {
    en: [
      'no eligible',
      'no|not|finds|cannot business|businesses|records found|find',
      'trust|trustee link|linking|linked',
      'businesses have been linked',
      'all linked',
      'cannot|cant|can link business|company',
    ],
    zh_CN: ['找不到 企业|公司', '关联|链接 企业|公司'],
    zh_TW: ['找不到 企業|公司', '連結 企業|公司'],
    vi: ['không_tìm_thấy doanh_nghiệp|công_ty', 'liên_kết doanh_nghiệp|công_ty'],
    ar: ['لا|يجد|أجد ربط|يجد|أجد شركة|نشاط|المنشأة', 'ربط شركة|الشركة|نشاط'],
    pa: ['ਕਾਰੋਬਾਰ ਨਹੀਂ|ਲਿੰਕ|ਜੋੜ'],
    hi: ['व्यवसाय|कारोबार नहीं|लिंक|जोड़'],
    el: ['επιχείρηση|εταιρεία βρίσκει|σύνδεση|συνδέσω|βρέθηκε'],
    it: ['azienda|impresa|attività trova|trovata|collegare'],
    ko: ['사업체|회사|업체 찾을|연결|없'],
    es: ['empresa|negocio encuentra|vincular|encontrada'],
  },
  means: ['trouble_no_business', 'trouble_all_linked'],
  todo: [
    'trouble_no_business_name',
    'trouble_all_linked_there',
    'trouble_no_business_not_online',
    'trouble_no_business_authorised',
  ],
  begins: { page: 'portal' },
  seeAlso: ['business-not-listed'],
  certainty: 'documented',
  sources: ['RERR', 'RPA', 'LP'],
};
