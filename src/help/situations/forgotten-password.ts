import type { Answer } from '../answer.ts';

/** It cannot be changed (R25c), nor could that of AUSkey (ABR); that a new credential is the way out follows from it. */
export const forgottenPassword: Answer = {
  id: 'forgotten-password',
  title: 'help_forgot_password_title',
  foundBy: {
    en: [
      'forgot|forget|forgotten|lost|unknown|remember|dont password|passphrase|passcode',
      'reset|change|recover|retrieve|restore password|passphrase',
    ],
    zh_CN: ['忘 密码', '密码 丢|不记得|重置|找回'],
    zh_TW: ['忘 密碼', '密碼 遺失|不記得|重設|找回'],
    vi: ['quên mật_khẩu', 'đặt_lại|đổi|khôi_phục mật_khẩu', 'không_nhớ mật_khẩu'],
    ar: ['نسيت|نسى|فقدت|أتذكر كلمة|مرور|السر', 'إعادة|تغيير|استعادة كلمة مرور'],
    pa: ['ਪਾਸਵਰਡ ਭੁੱਲ|ਭੁੱਲਿਆ|ਯਾਦ|ਬਦਲਣਾ'],
    hi: ['पासवर्ड भूल|भूली|भूला|याद|बदलना|रीसेट'],
    el: ['ξέχασα|έχασα|θυμάμαι|ξεχασμένος κωδικό|κωδικός|κωδικού', 'αλλαγή|επαναφορά|αλλάξω κωδικό|κωδικού'],
    it: ['dimenticato|dimenticata|perso|persa|ricordo password', 'reimpostare|cambiare|recuperare password'],
    ko: ['비밀번호|암호 잊|잊어버렸|분실|기억|재설정|변경|잃어버렸'],
    es: [
      'olvidé|olvidado|olvidada|olvide|perdí|recuerdo contraseña|clave',
      'restablecer|cambiar|recuperar contraseña|clave',
    ],
  },
  means: ['trouble_software_password_new'],
  todo: ['step_choose_password_why'],
  begins: { journey: 'renew' },
  seeAlso: ['software-password'],
  certainty: 'documented',
  sources: ['R25c', 'ABR'],
};
