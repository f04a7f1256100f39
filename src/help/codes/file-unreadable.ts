import type { Answer } from '../answer.ts';

/** The kit of the ATO by which programs read the file: one bad credential fails the whole file with 4402; the others say why. */
export const fileUnreadable: Answer = {
  id: 'file-unreadable',
  title: 'help_file_unreadable_title',
  codes: ['4402', '4404', '4407', '4409', '4485'],
  codesAmid: ['keystore', 'credential', 'alias', 'sbr', 'exception', 'error', 'code', 'abn'],
  foundBy: {
    en: [
      'cannot|failed|unable|cant|can read|load|open keystore',
      'file unreadable',
      'requested abn received',
    ],
    zh_CN: ['无法|不能 读取|打开 文件|密钥库'],
    zh_TW: ['無法|不能 讀取|開啟 檔案|金鑰庫'],
    vi: ['không_đọc_được tệp|file|kho_khóa'],
    ar: ['لا قراءة|يقرأ|فتح ملف'],
    pa: ['ਫ਼ਾਈਲ|ਫਾਈਲ ਪੜ੍ਹ|ਖੁੱਲ੍ਹ ਨਹੀਂ'],
    hi: ['फ़ाइल|फाइल पढ़|खुल नहीं'],
    el: ['διαβάζει|διαβάσει|ανοίγει αρχείο'],
    it: ['leggere|legge|aprire file|keystore non|impossibile'],
    ko: ['파일 읽|열 못|수|없'],
    es: ['leer|lee|abrir archivo|keystore no|puede'],
  },
  means: ['help_file_unreadable'],
  todo: ['step_check_keystore_what', 'help_same_file'],
  begins: { page: 'keystore' },
  seeAlso: ['software-password', 'opened-in-word'],
  certainty: 'documented',
  sources: ['GH-USI', 'GIST'],
};
