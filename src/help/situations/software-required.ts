import type { Answer } from '../answer.ts';

/** PP2, LP, R25c: the extension is missing, switched off or half installed. */
export const softwareRequired: Answer = {
  id: 'software-required',
  title: 'trouble_software_title',
  foundBy: {
    en: [
      'software required',
      'extension missing|installed|detected|not|disabled|enable|install|machine',
      'create button missing|no|not|gone|cannot|see',
      'atobe|atomas|atobeinstaller|downloader',
    ],
    zh_CN: ['扩展 没有|安装|缺', '按钮 没有|不见'],
    zh_TW: ['擴充 沒有|安裝|缺', '按鈕 沒有|不見'],
    vi: ['tiện_ích', 'nút không_có|mất|không_thấy'],
    ar: ['إضافة|ملحق المتصفح|تثبيت|مثبتة', 'زر|الزر مفقود|لا|ليس'],
    pa: ['ਐਕਸਟੈਂਸ਼ਨ', 'ਬਟਨ ਨਹੀਂ|ਗਾਇਬ'],
    hi: ['एक्सटेंशन', 'बटन नहीं|गायब'],
    el: ['επέκταση', 'κουμπί λείπει|δεν'],
    it: ['estensione', 'pulsante manca|non'],
    ko: ['확장', '버튼 없|안'],
    es: ['extensión', 'botón falta|no'],
  },
  means: ['trouble_software'],
  todo: [
    'trouble_software_extension_off',
    'trouble_software_half_installed',
    'trouble_software_other_browser',
    'trouble_software_restart',
    'trouble_software_this_computer',
  ],
  begins: { page: 'portal' },
  seeAlso: ['other-browser'],
  certainty: 'documented',
  sources: ['R25c', 'PP2', 'LP'],
};
