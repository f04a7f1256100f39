import type { Answer } from '../answer.ts';

/** “Keystore path” can be changed when a credential is made (R25c), and the usual folder is hidden. */
export const lostFile: Answer = {
  id: 'lost-file',
  title: 'help_lost_file_title',
  foundBy: {
    en: [
      'where|find|lost|missing|deleted|gone|locate keystore|file|xml',
      'find folder|atomas',
      'keystore|file not found',
    ],
    zh_CN: ['找不到 文件', '文件 在哪|丢失|不见|删除'],
    zh_TW: ['找不到 檔案', '檔案 在哪|遺失|不見|刪除'],
    vi: ['không_tìm_thấy|mất|ở_đâu|tìm|xóa tệp|file'],
    ar: ['أين|أجد|فقدت|ضاع|حذف|حذفت ملف'],
    pa: ['ਫ਼ਾਈਲ|ਫਾਈਲ ਕਿੱਥੇ|ਗੁੰਮ|ਲੱਭ|ਮਿਲਦੀ|ਗੁਆਚ|ਮਿਟ'],
    hi: ['फ़ाइल|फाइल कहाँ|कहां|खो|गुम|मिल|मिलती|डिलीट|ढूँढ'],
    el: ['πού|βρίσκω|βρω|έχασα|χάθηκε|χαμένο|διαγράφηκε αρχείο'],
    it: ['dove|trovo|trovare|perso|smarrito|cancellato file'],
    ko: ['파일 어디|찾을|못|없|분실|삭제|잃어버렸'],
    es: ['dónde|donde|encuentro|encontrar|perdí|perdido|borrado|borré archivo|fichero'],
  },
  means: ['where_lead'],
  todo: ['where_else_computer', 'where_else_path', 'where_else_lost'],
  begins: { page: 'where' },
  seeAlso: ['moved-file', 'forgotten-password'],
  certainty: 'documented',
  sources: ['R25c', 'SEED', 'EXA'],
};
