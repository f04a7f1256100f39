import type { Answer } from '../answer.ts';

/** The file may be copied (APS2); no source names a step in RAM for it. LP has it made on the computer of the software. */
export const newComputer: Answer = {
  id: 'new-computer',
  title: 'help_new_computer_title',
  foundBy: {
    en: [
      'new|another|different|other|replaced|replacement|changed|change|upgraded|second computer|pc|laptop|mac',
      'move|moving|transfer|copy|migrate|install credential|keystore|m2m computer|pc|laptop',
      'reinstalled|reinstall windows|computer',
    ],
    zh_CN: ['新|换|另 电脑'],
    zh_TW: ['新|換|另 電腦'],
    vi: ['mới|khác|thay|đổi máy_tính|máy'],
    ar: ['جديد|آخر|غيرت كمبيوتر|حاسوب|جهاز|لابتوب'],
    pa: ['ਨਵਾਂ|ਨਵੇਂ|ਹੋਰ|ਦੂਜਾ ਕੰਪਿਊਟਰ|ਲੈਪਟਾਪ'],
    hi: ['नया|नए|दूसरा|दूसरे|बदला कंप्यूटर|कम्प्यूटर|लैपटॉप'],
    el: ['νέος|νέο|καινούργιος|καινούριο|καινούργιο|άλλος|άλλον|άλλαξα υπολογιστής|υπολογιστή|λάπτοπ'],
    it: ['nuovo|nuova|altro|cambiato computer|pc|portatile'],
    ko: ['새|새로운|다른|바꿨 컴퓨터|노트북|pc'],
    es: ['nuevo|nueva|otro|otra|cambié ordenador|computadora|computador|portátil|pc'],
  },
  means: ['help_new_computer'],
  todo: ['help_new_computer_copy', 'where_else_lost'],
  begins: { page: 'where' },
  seeAlso: ['server-or-several-users', 'forgotten-password'],
  certainty: 'likely',
  sources: ['APS2', 'LP'],
};
