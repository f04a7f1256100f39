import type { Answer } from '../answer.ts';

/** The code lives for 7 days and can be issued again (R25h2); the pages on which it is used are those of RMA and CSNSW. */
export const codeByMail: Answer = {
  id: 'code-by-mail',
  title: 'help_code_by_mail_title',
  foundBy: {
    en: [
      'authorisation|authorization code',
      'code email|mail|received|invitation',
      'accept authorisation|authorization|invitation',
      'code expired|old|late',
      'reissue|re issue|code code',
    ],
    zh_CN: ['邮件 代码|验证码|授权码', '接受 授权'],
    zh_TW: ['郵件 代碼|驗證碼|授權碼', '接受 授權'],
    vi: ['mã email|thư|ủy_quyền', 'chấp_nhận ủy_quyền'],
    ar: ['رمز|كود بريد|البريد|تفويض', 'قبول التفويض|تفويض'],
    pa: ['ਕੋਡ ਈਮੇਲ|ਅਧਿਕਾਰ'],
    hi: ['कोड ईमेल|प्राधिकरण', 'स्वीकार प्राधिकरण'],
    el: ['κωδικός|κωδικό email|ηλεκτρονικό|εξουσιοδότησης', 'αποδοχή|αποδεχτώ εξουσιοδότησης|εξουσιοδότηση'],
    it: ['codice email|mail|autorizzazione', 'accettare autorizzazione'],
    ko: ['코드 이메일|메일|권한', '권한 수락'],
    es: ['código email|correo|autorización', 'aceptar autorización'],
  },
  means: ['help_code_by_mail'],
  todo: ['help_code_by_mail_enter', 'help_code_by_mail_again'],
  begins: { journey: 'accept-authorisation' },
  seeAlso: ['make-administrator'],
  certainty: 'documented',
  sources: ['R25h2', 'RMA', 'CSNSW'],
};
