import type { Answer } from '../answer.ts';

/** One credential for each ABN (AST1); that it serves several programs of one computer is our inference. */
export const secondProgram: Answer = {
  id: 'second-program',
  title: 'help_second_program_title',
  foundBy: {
    en: [
      'second program|software|app|product|package',
      'two|both|several|multiple programs|apps|packages|products|software',
      'another|additional program|app|product',
    ],
    zh_CN: ['第二|两|另 软件|程序'],
    zh_TW: ['第二|兩|另 軟體|程式'],
    vi: ['thứ_hai|hai phần_mềm|chương_trình', 'thêm_một phần_mềm'],
    ar: ['برنامج ثان|ثاني|آخر|إضافي', 'برنامجان|برنامجين'],
    pa: ['ਦੂਜਾ|ਦੂਜੇ|ਦੋ ਸੌਫਟਵੇਅਰ|ਸਾਫਟਵੇਅਰ|ਪ੍ਰੋਗਰਾਮ'],
    hi: ['दूसरा|दूसरे|दो सॉफ़्टवेयर|सॉफ्टवेयर|प्रोग्राम'],
    el: ['δεύτερο|δύο πρόγραμμα|προγράμματα|λογισμικό'],
    it: ['secondo|due programma|programmi|software'],
    ko: ['두 프로그램|소프트웨어|번째', '또|다른 프로그램'],
    es: ['segundo|dos programa|programas|software'],
  },
  means: ['help_second_program'],
  todo: ['step_load_into_software_what'],
  begins: { page: 'software' },
  certainty: 'likely',
  sources: ['AST1', 'R25w'],
};
