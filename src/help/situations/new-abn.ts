import type { Answer } from '../answer.ts';

/** One credential for each ABN (AST1); for USI it must be the one on training.gov.au (VETE). */
export const newAbn: Answer = {
  id: 'new-abn',
  title: 'help_new_abn_title',
  foundBy: {
    en: [
      'new|changed|change|different|another|second abn',
      'business|company sold|bought|takeover|restructure|restructured|merged',
    ],
    zh_CN: ['新|换|变 abn'],
    zh_TW: ['新|換|變 abn'],
    vi: ['mới|đổi abn'],
    ar: ['جديد|تغير|تغيير abn'],
    pa: ['ਨਵਾਂ|ਨਵੇਂ|ਬਦਲ abn'],
    hi: ['नया|नए|बदल|बदला abn'],
    el: ['νέο|νέος|καινούργιο|άλλαξε abn'],
    it: ['nuovo|cambiato|diverso abn'],
    ko: ['새|새로운|바뀌|변경 abn'],
    es: ['nuevo|cambió|otro|cambiado abn'],
  },
  means: ['help_new_abn'],
  todo: ['help_new_abn_usi'],
  begins: { journey: 'set-up' },
  certainty: 'documented',
  sources: ['AST1', 'VETE'],
};
