import type { Answer } from '../answer.ts';

/** R25h2: announced in a banner “Planned system maintenance:”. The status page is the ATO’s. */
export const outage: Answer = {
  id: 'outage',
  title: 'help_outage_title',
  foundBy: {
    en: [
      'ram|ato|portal|website|site|system|sbr down|offline|unavailable|slow|unreachable|answer|respond|responding|working|broken|answers',
      'outage',
      'maintenance',
      'worked yesterday',
      'timeout|timed',
      'service unavailable',
      '500|502|503|504 error',
    ],
    zh_CN: ['维护', '打不开|无法访问|没有响应|宕机', '昨天 还'],
    zh_TW: ['維護', '打不開|無法連線|沒有回應|當機', '昨天 還'],
    vi: ['bảo_trì', 'không_phản_hồi|không_truy_cập', 'hôm_qua'],
    ar: ['صيانة', 'لا يعمل|يستجيب|يجيب موقع|ram|ato', 'أمس'],
    pa: ['ਰੱਖ ਰਖਾਅ', 'ਵੈੱਬਸਾਈਟ|ram|ato ਬੰਦ|ਚੱਲ|ਜਵਾਬ', 'ਕੱਲ੍ਹ|ਕੱਲ'],
    hi: ['रखरखाव', 'वेबसाइट|ram|ato बंद|चल|जवाब|डाउन', 'कल'],
    el: ['συντήρηση', 'δεν ανταποκρίνεται|απαντά|λειτουργεί|ανοίγει', 'χθες|χτες δούλευε|λειτουργούσε'],
    it: ['manutenzione', 'non risponde|funziona|raggiungibile', 'ieri funzionava'],
    ko: ['점검', '응답|접속|열리지 안|않|없', '어제'],
    es: ['mantenimiento', 'no responde|funciona|disponible|carga', 'ayer funcionaba'],
  },
  means: ['trouble_outage'],
  todo: ['help_outage_wait', 'trouble_outage_wait'],
  begins: { page: 'portal' },
  seeAlso: ['renewed-still-refused'],
  certainty: 'documented',
  sources: ['R25h2'],
};
