import type { Answer } from '../answer.ts';

/** SEED, PP1, EXA: the software goes on with the old file, or its jobs are tied to the old credential. */
export const stillSaysExpired: Answer = {
  id: 'still-says-expired',
  title: 'trouble_old_one_title',
  foundBy: {
    en: ['still expired|old', 'uses|using|reads|picks|shows old credential|keystore|file'],
    zh_CN: ['还|仍 过期|旧'],
    zh_TW: ['還|仍 過期|舊'],
    vi: ['vẫn hết_hạn|cũ'],
    ar: ['لا يزال|تزال|زال منتهي|منتهية|القديم|قديم'],
    pa: ['ਅਜੇ ਪੁਰਾਣਾ|ਪੁਰਾਣੀ|ਮਿਆਦ|ਪੁੱਗੀ'],
    hi: ['अभी|अब पुराना|पुरानी|समाप्त'],
    el: ['ακόμα|ακόμη παλιό|έληξε|ληγμένο'],
    it: ['ancora scaduto|scaduta|vecchio|vecchia'],
    ko: ['아직|여전히 만료|옛'],
    es: ['todavía|sigue|aún caducado|caducada|vencido|vencida|antiguo|antigua|viejo'],
  },
  means: ['trouble_old_one'],
  todo: ['trouble_old_one_browse', 'trouble_old_one_access'],
  begins: { page: 'keystore' },
  seeAlso: ['renewed-still-refused'],
  certainty: 'documented',
  sources: ['SEED', 'PP1', 'EXA'],
};
