import type { Answer } from '../answer.ts';

/** The official software writes the file itself (SEED, R25c). */
export const nothingDownloaded: Answer = {
  id: 'nothing-downloaded',
  title: 'trouble_nothing_downloaded_title',
  foundBy: {
    en: [
      'nothing download|downloaded|downloads|happens',
      'no|not file download|downloaded|arrives|arrived|appears|saved',
      'download missing|failed|fails|stuck|interrupted|broken|not|work',
    ],
    zh_CN: ['下载 没有|失败|找不到|中断'],
    zh_TW: ['下載 沒有|失敗|找不到|中斷'],
    vi: ['tải không_có|thất_bại|không_thấy|không_được'],
    ar: ['تنزيل|التنزيل|تحميل لا|شيء|فشل|لم'],
    pa: ['ਡਾਊਨਲੋਡ ਨਹੀਂ'],
    hi: ['डाउनलोड नहीं|विफल'],
    el: ['λήψη|κατέβηκε|κατεβαίνει δεν|τίποτα|απέτυχε'],
    it: ['scaricato|scaricare|download|scarica nulla|niente|non|fallito'],
    ko: ['다운로드 안|없|실패'],
    es: ['descarga|descargado|descargó|descargar nada|no|falló'],
  },
  means: ['trouble_nothing_downloaded'],
  todo: ['trouble_nothing_downloaded_folder', 'trouble_nothing_downloaded_again'],
  begins: { page: 'where' },
  certainty: 'likely',
  sources: ['SEED', 'R25c'],
};
