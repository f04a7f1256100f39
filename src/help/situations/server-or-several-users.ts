import type { Answer } from '../answer.ts';

/** A shared folder serves everybody (APS2: “Allow credential for all machines?”). */
export const serverOrSeveralUsers: Answer = {
  id: 'server-or-several-users',
  title: 'where_several_title',
  foundBy: {
    en: [
      'server|network keystore|credential|software|file|share|shared|users|folder|drive|use',
      'several|multiple|two|many|more|different users|computers|pcs|people',
      'terminal|citrix server',
      'shared folder|drive',
    ],
    zh_CN: ['服务器', '多|几|两 用户|电脑', '共享 文件夹'],
    zh_TW: ['伺服器', '多|幾|兩 使用者|電腦', '共用 資料夾'],
    vi: ['máy_chủ', 'nhiều|hai người_dùng|máy_tính|máy'],
    ar: ['خادم|سيرفر', 'عدة|أكثر|متعددين مستخدمين|أجهزة|مستخدم'],
    pa: ['ਸਰਵਰ', 'ਕਈ|ਦੋ ਵਰਤੋਂਕਾਰ|ਕੰਪਿਊਟਰ|ਲੋਕ'],
    hi: ['सर्वर', 'कई|दो|अनेक उपयोगकर्ता|कंप्यूटर|लोग'],
    el: ['διακομιστής|διακομιστή|server', 'πολλοί|πολλούς|δύο|αρκετοί χρήστες|υπολογιστές'],
    it: ['server keystore|file|credenziale|software|utenti', 'più|due|molti|diversi utenti|computer|persone'],
    ko: ['서버 파일|인증서|키스토어|사용|공유', '여러 사용자|컴퓨터|사람'],
    es: [
      'servidor archivo|credencial|keystore|usuarios|programa',
      'varios|varias|dos|muchos usuarios|ordenadores|computadoras|personas',
    ],
  },
  means: ['where_several'],
  todo: ['where_several_shared'],
  begins: { page: 'software' },
  seeAlso: ['new-computer'],
  certainty: 'documented',
  sources: ['APS2', 'LP'],
};
