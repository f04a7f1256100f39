import type { Answer } from '../answer.ts';

/** WIS1: Word and browsers add to the file and break it. */
export const openedInWord: Answer = {
  id: 'opened-in-word',
  title: 'where_word_title',
  foundBy: {
    en: [
      'word|notepad|browser|excel|editor opened|open|edited|saved file|keystore|xml',
      'corrupt|corrupted|damaged|broken file|keystore|xml',
    ],
    zh_CN: ['文件 损坏|坏了', 'word 打开'],
    zh_TW: ['檔案 損壞|壞了', 'word 開啟|打開'],
    vi: ['tệp|file hỏng', 'word mở'],
    ar: ['ملف تالف|معطوب|فسد', 'word فتح|فتحت'],
    pa: ['ਫ਼ਾਈਲ|ਫਾਈਲ ਖਰਾਬ|ਖ਼ਰਾਬ'],
    hi: ['फ़ाइल|फाइल खराब|ख़राब|करप्ट'],
    el: ['αρχείο κατεστραμμένο|χάλασε|word'],
    it: ['file danneggiato|corrotto|rovinato|word'],
    ko: ['파일 손상|깨'],
    es: ['archivo dañado|corrupto|estropeado|word'],
  },
  means: ['where_word'],
  todo: ['help_same_file'],
  begins: { page: 'keystore' },
  seeAlso: ['file-unreadable'],
  certainty: 'documented',
  sources: ['WIS1'],
};
