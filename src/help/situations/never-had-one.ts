import type { Answer } from '../answer.ts';

/** Whoever never had one may not need one: R25w names who does. */
export const neverHadOne: Answer = {
  id: 'never-had-one',
  title: 'help_never_had_title',
  foundBy: {
    en: [
      'never had',
      'first credential|keystore|m2m',
      'dont|don|no have credential|keystore|certificate|m2m',
      'need credential|keystore|m2m|certificate',
      'get|obtain|apply|create|make|setup credential|keystore|m2m',
      'what machine|m2m|keystore credential|file',
      'auskey',
    ],
    zh_CN: ['没有 凭证', '第一次', '从未 凭证', '需要 凭证'],
    zh_TW: ['沒有 憑證', '第一次', '從未 憑證', '需要 憑證'],
    vi: ['chưa_bao_giờ|chưa_từng có', 'chưa_có|cần thông_tin_xác_thực|khóa', 'lần_đầu'],
    ar: ['ليس|أبدا|مطلقا|لم بيانات|اعتماد', 'أول مرة', 'أحتاج|احتاج بيانات|اعتماد'],
    pa: ['ਕਦੇ ਨਹੀਂ', 'ਪਹਿਲੀ ਵਾਰ|ਕ੍ਰੈਡੈਂਸ਼ੀਅਲ', 'ਲੋੜ ਕ੍ਰੈਡੈਂਸ਼ੀਅਲ'],
    hi: ['कभी नहीं', 'पहली|पहला बार|क्रेडेंशियल', 'ज़रूरत|जरूरत|चाहिए क्रेडेंशियल'],
    el: ['ποτέ είχα|δεν', 'πρώτη|πρώτο φορά|διαπιστευτήριο', 'χρειάζομαι διαπιστευτήριο'],
    it: ['mai avuto|avuta', 'prima volta|credenziale', 'serve|bisogno|necessaria credenziale'],
    ko: ['처음', '한번도|없|없어요 인증서', '필요 인증서'],
    es: ['nunca tuve|tenido|tenía', 'primera vez|credencial', 'necesito credencial'],
  },
  means: ['popup_set_up_when'],
  todo: ['popup_questions_when'],
  begins: { page: 'need' },
  seeAlso: ['software-id', 'usi-notification'],
  certainty: 'documented',
  sources: ['R25w', 'R25c'],
};
