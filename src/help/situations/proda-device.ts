import type { Answer } from '../answer.ts';

/** SMARTC, XPLOR: another system, with a device of its own that ends every six months. */
export const prodaDevice: Answer = {
  id: 'proda-device',
  title: 'help_proda_title',
  foundBy: {
    en: [
      'proda',
      'proda device|devices|key|code',
      'proda expired|expires|expire|expiry|ends|renew|extend',
      'child_care|childcare|ccs|kindergarten|daycare',
      'b2b device',
    ],
    zh_CN: ['托儿|幼儿|儿童看护'],
    zh_TW: ['托兒|幼兒|兒童照顧'],
    vi: ['giữ_trẻ|nhà_trẻ|mẫu_giáo'],
    ar: ['حضانة|أطفال|روضة'],
    pa: ['ਬਾਲ|ਚਾਈਲਡ'],
    hi: ['बाल|चाइल्ड'],
    el: ['παιδικός|παιδικού|βρεφονηπιακός'],
    it: ['asilo|infanzia'],
    ko: ['보육|어린이집'],
    es: ['guardería|infantil'],
  },
  means: ['help_proda_means'],
  todo: ['help_proda_extend'],
  begins: { page: 'need' },
  certainty: 'documented',
  sources: ['SMARTC', 'XPLOR'],
};
