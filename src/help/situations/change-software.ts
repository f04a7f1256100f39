import type { Answer } from '../answer.ts';

/** R25w says who needs a credential; that the present one goes on to serve is our inference. */
export const changeSoftware: Answer = {
  id: 'change-software',
  title: 'help_change_software_title',
  foundBy: {
    en: [
      'change|changing|changed|switch|switching|switched|new|different|other|replace software|vendor|payroll|accounting|supplier',
      'switch|switching|switched|moving|migrating|migrate from|to software|payroll|program',
    ],
    zh_CN: ['换|更换|新|改用 软件', '换 供应商'],
    zh_TW: ['換|更換|新|改用 軟體', '換 供應商'],
    vi: ['đổi|chuyển|mới phần_mềm'],
    ar: ['تغيير|أغير|غيرت|جديد برنامج|برنامجي|مزود'],
    pa: ['ਬਦਲ|ਬਦਲਣਾ|ਨਵਾਂ|ਬਦਲਿਆ ਸੌਫਟਵੇਅਰ|ਸਾਫਟਵੇਅਰ'],
    hi: ['बदल|बदलना|नया|बदला|बदल सॉफ़्टवेयर|सॉफ्टवेयर'],
    el: ['αλλάζω|αλλαγή|αλλάξω|νέο|καινούργιο λογισμικό|πρόγραμμα|λογισμικού'],
    it: ['cambio|cambiare|cambiato|nuovo|passare software|programma|gestionale|fornitore'],
    ko: ['소프트웨어|프로그램 변경|바꾸|바꿨|새|교체'],
    es: ['cambio|cambiar|cambié|nuevo|otro software|programa|proveedor'],
  },
  means: ['help_change_software'],
  todo: ['step_load_into_software_what'],
  begins: { page: 'need' },
  seeAlso: ['software-id'],
  certainty: 'likely',
  sources: ['R25w', 'AST1'],
};
