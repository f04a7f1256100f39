import type { Answer } from '../answer.ts';

/** R25rn: Basic users and primary persons have 12 months, and may renew from 40 days before. PP3: what the software then says. */
export const authorisationEnds: Answer = {
  id: 'authorisation-ends',
  title: 'help_authorisation_ends_title',
  foundBy: {
    en: [
      'authorisation|authorization|authority ends|end|ending|ended|expires|expired|expiring|lapsed|lapse|lapses|renew|runs|40',
    ],
    zh_CN: ['授权 到期|过期|结束|续期'],
    zh_TW: ['授權 到期|過期|結束|續期'],
    vi: ['ủy_quyền hết_hạn|gia_hạn|kết_thúc'],
    ar: ['تفويض|التفويض ينتهي|انتهى|انتهاء|تجديد|انتهت'],
    pa: ['ਅਧਿਕਾਰ ਖਤਮ|ਖ਼ਤਮ|ਪੁੱਗ|ਮਿਆਦ'],
    hi: ['प्राधिकरण समाप्त|खत्म|ख़त्म|नवीनीकरण'],
    el: ['εξουσιοδότηση|εξουσιοδότησης λήγει|έληξε|λήξη|ανανέωση'],
    it: ['autorizzazione scade|scaduta|termina|rinnovare|scadenza'],
    ko: ['권한 만료|끝|갱신'],
    es: ['autorización caduca|vence|vencida|termina|renovar|caducada|caducó'],
  },
  means: ['help_authorisation_ends'],
  todo: ['help_authorisation_ends_renew'],
  begins: { journey: 'renew-authorisation' },
  seeAlso: ['certificate-revoked'],
  certainty: 'documented',
  sources: ['R25rn', 'HHH', 'PP3'],
};
