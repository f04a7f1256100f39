import type { Answer } from '../answer.ts';

/** RPA: the principal authority links first; anybody else needs an authorisation. */
export const businessNotListed: Answer = {
  id: 'business-not-listed',
  title: 'trouble_not_listed_title',
  foundBy: {
    en: [
      'business|company|entity not list|listed|there|shown|appear|appears|showing',
      'business|company|entity missing',
    ],
    zh_CN: ['企业|公司 不在|列表'],
    zh_TW: ['企業|公司 不在|清單'],
    vi: ['doanh_nghiệp|công_ty danh_sách|không_có'],
    ar: ['شركة|الشركة|المنشأة القائمة|قائمة'],
    pa: ['ਕਾਰੋਬਾਰ ਸੂਚੀ'],
    hi: ['व्यवसाय|कारोबार सूची'],
    el: ['επιχείρηση|εταιρεία λίστα|κατάλογο|λείπει'],
    it: ['azienda|impresa|attività elenco|lista|manca'],
    ko: ['사업체|회사 목록'],
    es: ['empresa|negocio lista|falta'],
  },
  means: ['trouble_not_listed'],
  todo: ['trouble_not_listed_link', 'trouble_not_listed_ask'],
  begins: { page: 'portal' },
  seeAlso: ['no-business-found', 'code-by-mail'],
  certainty: 'documented',
  sources: ['RPA', 'RMA'],
};
