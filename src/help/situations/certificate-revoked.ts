import type { Answer } from '../answer.ts';

/** PP3: said once a year, when the authorisation of the one who made it has lapsed; also where the credential itself was revoked. */
export const certificateRevoked: Answer = {
  id: 'certificate-revoked',
  title: 'trouble_certificate_revoked_title',
  foundBy: {
    en: ['certificate|credential|cert revoked'],
    zh_CN: ['证书|凭证 已吊销|被吊销|已撤销'],
    zh_TW: ['憑證|證書 已撤銷|被撤銷|已吊銷'],
    vi: ['chứng_chỉ|chứng_thư|thông_tin_xác_thực bị_thu_hồi|đã_thu_hồi'],
    ar: ['شهادة|الشهادة إلغاء|ملغاة|ألغيت'],
    pa: ['ਸਰਟੀਫਿਕੇਟ|ਸਰਟੀਫ਼ਿਕੇਟ ਰੱਦ'],
    hi: ['प्रमाणपत्र|सर्टिफिकेट निरस्त|रद्द'],
    el: ['πιστοποιητικό ανακλήθηκε|ανακληθεί'],
    it: ['certificato revocato'],
    ko: ['인증서 폐지됨|폐지되었|취소되었'],
    es: ['certificado revocado'],
  },
  means: ['trouble_certificate_revoked'],
  todo: ['trouble_certificate_revoked_renew', 'trouble_certificate_revoked_clock'],
  begins: { journey: 'renew-authorisation' },
  seeAlso: ['authorisation-ends', 'expired'],
  certainty: 'likely',
  sources: ['PP3', 'R25rn'],
};
