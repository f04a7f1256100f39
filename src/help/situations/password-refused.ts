import type { Answer } from '../answer.ts';

/** R25c: at least 10 characters, no spaces, upper and lower case, a number and a special character. */
export const passwordRefused: Answer = {
  id: 'password-refused',
  title: 'trouble_password_title',
  foundBy: {
    en: [
      'password accept|accepted|accepts|refused|refuses|rejects|rejected|rules|requirements|characters|take|takes',
    ],
    zh_CN: ['密码 要求|规则|不接受|拒绝'],
    zh_TW: ['密碼 要求|規則|不接受|拒絕'],
    vi: ['mật_khẩu quy_tắc|yêu_cầu|không_chấp_nhận'],
    ar: ['كلمة مرور يقبل|مرفوضة|شروط|قواعد'],
    pa: ['ਪਾਸਵਰਡ ਨਿਯਮ|ਸਵੀਕਾਰ'],
    hi: ['पासवर्ड नियम|स्वीकार'],
    el: ['κωδικό|κωδικός δέχεται|κανόνες|απορρίπτει'],
    it: ['password accetta|accettata|regole|rifiutata|requisiti'],
    ko: ['비밀번호|암호 규칙|조건|거부'],
    es: ['contraseña acepta|reglas|rechaza|requisitos|rechazada'],
  },
  means: ['trouble_password'],
  todo: ['trouble_password_length', 'trouble_password_kinds', 'trouble_password_hidden'],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['R25c'],
};
