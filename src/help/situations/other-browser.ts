import type { Answer } from '../answer.ts';

/** R25c, RG-24: “Using Chrome or Firefox”. */
export const otherBrowser: Answer = {
  id: 'other-browser',
  title: 'trouble_browser_title',
  foundBy: {
    en: ['edge|safari|brave|opera', 'which|wrong|other browser'],
    zh_CN: ['浏览器'],
    zh_TW: ['瀏覽器'],
    vi: ['trình_duyệt'],
    ar: ['متصفح|المتصفح'],
    pa: ['ਬ੍ਰਾਊਜ਼ਰ'],
    hi: ['ब्राउज़र|ब्राउजर'],
    el: ['πρόγραμμα περιήγησης', 'φυλλομετρητής|browser'],
    it: ['browser'],
    ko: ['브라우저'],
    es: ['navegador'],
  },
  means: ['trouble_browser'],
  todo: ['trouble_browser_edge', 'trouble_browser_safari'],
  begins: { page: 'portal' },
  certainty: 'documented',
  sources: ['R25c', 'RG-24'],
};
