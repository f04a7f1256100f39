import type { Answer } from '../answer.ts';

/** The two years are over, or nearly: R25c has people make a new one with the same name. Since 1 July 2026 super is due with each pay run, so it stops every one of them. */
export const expired: Answer = {
  id: 'expired',
  title: 'help_expired_title',
  foundBy: {
    en: [
      'expired|expires|expire|expiring|expiry',
      'renew|renewal|renewing',
      'credential|certificate|keystore|m2m ends|ended|ending|invalid|outdated',
    ],
    zh_CN: ['过期', '到期', '续期', '失效'],
    zh_TW: ['過期', '到期', '續期', '失效'],
    vi: ['hết_hạn', 'gia_hạn'],
    ar: ['انتهت|منتهي|منتهية|انتهاء صلاحية|صلاحيتها', 'تجديد|أجدد|جدد'],
    pa: ['ਮਿਆਦ ਪੁੱਗ|ਪੁੱਗੀ|ਖਤਮ|ਖ਼ਤਮ', 'ਨਵਿਆਉਣਾ|ਨਵਿਆਉਣ|ਰੀਨਿਊ'],
    hi: ['समाप्त|एक्सपायर|खत्म|ख़त्म', 'नवीनीकरण|रिन्यू|नवीनीकृत'],
    el: ['έληξε|λήγει|ληγμένο|λήξει|λήξη', 'ανανέωση|ανανεώσω|ανανεώνω'],
    it: ['scaduto|scaduta|scade|scadenza|scadere', 'rinnovare|rinnovo|rinnova'],
    ko: ['만료', '갱신'],
    es: [
      'caducado|caducada|caducó|caduca|vencido|vencida|venció|vence|expirado|expiró',
      'renovar|renovación|renueva',
    ],
  },
  means: ['popup_renew_when', 'step_start_new_credential_why'],
  todo: ['step_enter_display_name_why'],
  begins: { journey: 'renew' },
  seeAlso: ['still-says-expired', 'certificate-revoked'],
  certainty: 'documented',
  sources: ['R25c', 'RG-24', 'ATO-EXP'],
};
