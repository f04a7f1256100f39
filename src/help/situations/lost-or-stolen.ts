import type { Answer } from '../answer.ts';

/** R25m: a revoked credential cannot be used or reinstated; to be revoked at once when no longer valid. PP1: the row then says “Revoked”. */
export const lostOrStolen: Answer = {
  id: 'lost-or-stolen',
  title: 'help_stolen_title',
  foundBy: {
    en: [
      'stolen|stole|theft|thief|robbed|burglary|burgled',
      'lost|lose|missing|left laptop|computer|pc|notebook|usb|stick|phone',
      'hacked|hacker|compromised|breach|ransomware|virus|malware|scam|phishing',
      'knows|saw|seen|leaked|exposed|shared|sent password|keystore|credential',
      'revoke|revoking|cancel|disable|deactivate|stop|delete credential|keystore|certificate|m2m',
    ],
    zh_CN: ['被盗|被偷|失窃', '电脑 丢|遗失', '密码 泄露|被看到', '黑客|病毒', '吊销 凭证'],
    zh_TW: ['被盜|被偷|失竊', '電腦 遺失|弄丟|丟', '密碼 外洩|被看到', '駭客|病毒', '撤銷 憑證'],
    vi: ['trộm|đánh_cắp|lấy_cắp', 'mất máy_tính|laptop|máy', 'lộ mật_khẩu', 'thu_hồi thông_tin_xác_thực'],
    ar: [
      'سرق|سرقة|مسروق|سُرق',
      'فقدت|ضاع|فقدان كمبيوتر|حاسوب|لابتوب|جهاز',
      'اختراق|فيروس',
      'كشف|رأى|تسرب|يعرف كلمة مرور',
      'إلغاء بيانات|اعتماد',
    ],
    pa: ['ਚੋਰੀ', 'ਗੁੰਮ|ਗੁਆਚ|ਗੁਆਚਿਆ|ਗੁਆ ਲੈਪਟਾਪ|ਕੰਪਿਊਟਰ', 'ਹੈਕ', 'ਰੱਦ ਕ੍ਰੈਡੈਂਸ਼ੀਅਲ'],
    hi: ['चोरी|चुरा', 'खो|गुम|खोया लैपटॉप|कंप्यूटर', 'हैक', 'निरस्त|रद्द क्रेडेंशियल'],
    el: [
      'κλάπηκε|έκλεψαν|κλοπή|κλεμμένος|κλεμμένο',
      'έχασα|χάθηκε υπολογιστή|υπολογιστής|λάπτοπ|laptop',
      'διέρρευσε|είδε κωδικός|κωδικό',
      'ανάκληση|ανακαλέσω διαπιστευτηρίου|διαπιστευτήριο',
    ],
    it: [
      'rubato|rubata|rubati|furto',
      'perso|smarrito computer|portatile|pc|laptop',
      'hacker|virus',
      'visto|conosce|trapelata password',
      'revocare|revoca credenziale',
    ],
    ko: ['도난|훔', '분실|잃어버렸|잃어 노트북|컴퓨터', '해킹|바이러스', '유출 비밀번호', '폐지 인증서'],
    es: [
      'robado|robada|robaron|robo',
      'perdí|perdido|perdida portátil|ordenador|computadora|laptop',
      'hackeado|virus',
      'filtrada|filtró|sabe|vio contraseña',
      'revocar credencial',
    ],
  },
  means: ['help_stolen'],
  todo: ['help_stolen_revoke', 'help_stolen_renew'],
  begins: { journey: 'stop' },
  seeAlso: ['expired'],
  certainty: 'documented',
  sources: ['R25m', 'PP1'],
};
