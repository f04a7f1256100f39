import type { Answer } from '../answer.ts';

/** That a moved file is only to be chosen anew follows from how programs are told of it (APS2, EXA); LP finds it in its usual folder alone. */
export const movedFile: Answer = {
  id: 'moved-file',
  title: 'help_moved_file_title',
  foundBy: {
    en: [
      'moved|moving|move|renamed|rename folder|directory|file|keystore',
      'folder|path changed|change|different|wrong|new',
    ],
    zh_CN: ['移动|移到|搬|改名 文件|文件夹', '路径 改|变|错'],
    zh_TW: ['移動|移到|搬|改名 檔案|資料夾', '路徑 改|變|錯'],
    vi: ['di_chuyển|chuyển|đổi_tên|dời tệp|thư_mục|file'],
    ar: ['نقل|نقلت|نقلنا|تغير مجلد|المجلد|ملف|مسار'],
    pa: ['ਫੋਲਡਰ|ਫ਼ੋਲਡਰ ਬਦਲ|ਬਦਲਿਆ|ਹਿਲਾ', 'ਫ਼ਾਈਲ|ਫਾਈਲ ਹਿਲਾ|ਹਿਲਾਈ'],
    hi: ['फ़ोल्डर|फोल्डर बदल|बदला|हटा|स्थानांतरित', 'फ़ाइल|फाइल स्थानांतरित|हटाई'],
    el: ['μετακινήθηκε|μετακίνησα|άλλαξε|μετονομάστηκε φάκελος|φάκελο|αρχείο'],
    it: ['spostato|spostata|rinominato|cambiata|cambiato cartella|file|percorso'],
    ko: ['폴더|파일|경로 이동|옮겼|옮긴|바뀌|변경|옮겨'],
    es: ['moví|movido|movió|cambió|renombrado|cambié carpeta|archivo|ruta'],
  },
  means: ['help_moved_file'],
  todo: ['help_moved_file_put_back', 'where_word_title'],
  begins: { page: 'software' },
  seeAlso: ['lost-file'],
  certainty: 'likely',
  sources: ['R25c', 'LP', 'APS2'],
};
