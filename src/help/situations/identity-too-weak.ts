import type { Answer } from '../answer.ts';

/** R25st: signed in with a weaker Digital ID than the authorisation was accepted with; an administrator needs Standard. R25id: linking online needs Strong. */
export const identityTooWeak: Answer = {
  id: 'identity-too-weak',
  title: 'trouble_identity_title',
  codes: ['AUT.MID.007', 'AUT.MID.0002'],
  foundBy: {
    en: [
      'identity|digital|myid strength|strong|weak|enough|standard|upgrade|weaker|insufficient',
      'passport',
    ],
    zh_CN: ['身份 强度|不够|护照'],
    zh_TW: ['身分 強度|不夠|護照'],
    vi: ['danh_tính mạnh|mức|yếu', 'hộ_chiếu'],
    ar: ['هوية|الهوية قوة|قوية|ضعيفة|كافية', 'جواز سفر'],
    pa: ['ਪਛਾਣ ਮਜ਼ਬੂਤ|ਕਮਜ਼ੋਰ', 'ਪਾਸਪੋਰਟ'],
    hi: ['पहचान मज़बूत|मजबूत|कमज़ोर|स्तर', 'पासपोर्ट'],
    el: ['ταυτότητα|ταυτότητας ισχυρή|ισχύς|αδύναμη|επίπεδο', 'διαβατήριο'],
    it: ['identità forte|debole|livello|abbastanza', 'passaporto'],
    ko: ['신분증 강도|수준|약', '여권'],
    es: ['identidad fuerte|débil|nivel|suficiente', 'pasaporte'],
  },
  means: ['trouble_identity_weaker', 'trouble_identity'],
  todo: [
    'trouble_identity_weaker_raise',
    'trouble_identity_weaker_sign_in',
    'trouble_identity_strong',
    'trouble_identity_other_way',
  ],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['R25st', 'R25id', 'RERR'],
};
