import type { Answer } from '../answer.ts';

/** AST2: each file has its own password. The kit that programs read the file with says 4400. */
export const softwarePassword: Answer = {
  id: 'software-password',
  title: 'trouble_software_password_title',
  codes: ['4400'],
  codesAmid: ['keystore', 'credential', 'alias', 'sbr', 'exception', 'error', 'code', 'password'],
  foundBy: {
    en: ['wrong|incorrect|invalid|bad|fails|failed password|passphrase'],
    zh_CN: ['密码 错误|不对|不正确'],
    zh_TW: ['密碼 錯誤|不對|不正確'],
    vi: ['sai mật_khẩu', 'mật_khẩu không_đúng'],
    ar: ['كلمة خطأ|خاطئة|صحيحة|غير مرور|سر'],
    pa: ['ਪਾਸਵਰਡ ਗਲਤ|ਗ਼ਲਤ'],
    hi: ['पासवर्ड गलत|ग़लत'],
    el: ['λάθος|λανθασμένος|εσφαλμένος κωδικός|κωδικό'],
    it: ['password sbagliata|errata|corretta'],
    ko: ['비밀번호|암호 틀|틀렸|잘못|오류'],
    es: ['contraseña|clave incorrecta|equivocada|errónea'],
  },
  means: ['trouble_software_password'],
  todo: ['trouble_software_password_which', 'trouble_software_password_new'],
  begins: { page: 'keystore' },
  seeAlso: ['forgotten-password'],
  certainty: 'documented',
  sources: ['AST2', 'R25c', 'GH-USI'],
};
