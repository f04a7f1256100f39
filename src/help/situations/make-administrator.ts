import type { Answer } from '../answer.ts';

/** R25a, R25e: “Machine credential administrator” “Yes”, also while the authorisation is active; a Basic user is removed and added as a Standard user. */
export const makeAdministrator: Answer = {
  id: 'make-administrator',
  title: 'help_administrator_title',
  foundBy: {
    en: [
      'make|add|appoint|give|allow|let colleague|employee|staff|bookkeeper|accountant|administrator|admin access|credential|credentials|administrator|admin|permission',
      'machine credential administrator',
      'add new user',
      'authorise|authorize somebody|someone|employee|bookkeeper|staff|colleague|agent',
    ],
    zh_CN: ['授权 同事|员工|会计', '凭证管理员'],
    zh_TW: ['授權 同事|員工|會計', '憑證管理員'],
    vi: ['ủy_quyền đồng_nghiệp|nhân_viên|kế_toán', 'người_quản_lý thông_tin_xác_thực'],
    ar: ['تفويض|أفوض|مسؤول زميل|موظف|محاسب|اعتماد'],
    pa: ['ਪ੍ਰਬੰਧਕ ਬਣਾਉਣਾ|ਸਾਥੀ|ਕ੍ਰੈਡੈਂਸ਼ੀਅਲ'],
    hi: ['प्रबंधक|प्रशासक|अधिकृत बनाना|सहकर्मी|कर्मचारी|क्रेडेंशियल'],
    el: ['εξουσιοδοτήσω|διαχειριστή|διαχειριστής συνάδελφο|υπάλληλο|λογιστή|διαπιστευτηρίων'],
    it: ['autorizzare|amministratore collega|dipendente|contabile|credenziali'],
    ko: ['관리자|권한 직원|동료|지정|부여|인증서'],
    es: ['autorizar|administrador colega|empleado|contable|credenciales|contador'],
  },
  means: ['help_administrator'],
  todo: ['need_who_make_administrator', 'help_administrator_new'],
  begins: { journey: 'administrator' },
  seeAlso: ['code-by-mail'],
  certainty: 'documented',
  sources: ['R25a', 'R25e'],
};
