import type { Answer } from '../answer.ts';

/** R25m: it is “Suspended”, works for 60 days, and the others are told. Where nobody may claim it, an administrator has to be made first. */
export const personLeft: Answer = {
  id: 'person-left',
  title: 'help_person_left_title',
  foundBy: {
    en: [
      'left|leaves|leaving|leave|resigned|retired|quit|died|deceased|fired|gone|departed bookkeeper|accountant|colleague|employee|person|staff|owner|manager|administrator|admin|director|worker|who|somebody|someone|boss|partner',
      'suspended|unassigned',
      'claim|claiming credential|credentials',
    ],
    zh_CN: ['离职|走了|辞职|退休|去世', '暂停|认领 凭证'],
    zh_TW: ['離職|走了|辭職|退休|過世', '暫停|認領 憑證'],
    vi: ['nghỉ_việc|thôi_việc|đã_nghỉ|nghỉ_hưu|qua_đời', 'tạm_ngưng|đình_chỉ thông_tin_xác_thực'],
    ar: ['غادر|ترك|استقال|تقاعد|رحل|توفي محاسب|موظف|شخص|زميل|عمل|الشركة|المدير', 'معلق|معلقة'],
    pa: ['ਛੱਡ ਗਿਆ|ਗਈ|ਨੌਕਰੀ|ਅਕਾਊਂਟੈਂਟ|ਕਰਮਚਾਰੀ', 'ਮੁਅੱਤਲ'],
    hi: ['छोड़ नौकरी|गया|गई|लेखाकार|कर्मचारी|मुनीम|अकाउंटेंट', 'निलंबित'],
    el: [
      'έφυγε|παραιτήθηκε|αποχώρησε|συνταξιοδοτήθηκε|πέθανε λογιστής|υπάλληλος|συνάδελφος|υπεύθυνος|άτομο|όποιος|λογιστής|ιδιοκτήτης',
      'ανεστάλη|αναστολή',
    ],
    it: [
      'andato|andata|lasciato|licenziato|dimesso|dimessa|pensione|morto|via contabile|dipendente|collega|persona|impiegato|ragioniere|titolare|commercialista',
      'sospesa|sospeso',
    ],
    ko: ['퇴사|그만|은퇴|떠났', '정지 인증서'],
    es: [
      'fue|marchó|dejó|renunció|jubiló|murió|despedido contable|contador|empleado|empleada|colega|persona|contadora|dueño|quien',
      'suspendida|suspendido',
    ],
  },
  means: ['trouble_suspended_in_list', 'help_person_left_mail'],
  todo: ['trouble_suspended_claim', 'trouble_suspended_new'],
  begins: { journey: 'claim' },
  seeAlso: ['may-not-create', 'make-administrator'],
  certainty: 'documented',
  sources: ['R25m'],
};
