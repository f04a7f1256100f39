import type { Answer } from '../answer.ts';

/** TLS: only version 1.3 since 31 January 2026; the systems are those that the page names. */
export const renewedStillRefused: Answer = {
  id: 'renewed-still-refused',
  title: 'help_still_refused_title',
  foundBy: {
    en: [
      'renewed|renewal|new still|again refused|rejected|fails|failed|fail|lodge|lodging|error|denied|works|work|working',
      'still lodge|lodging|refused|rejected',
      'tls|ssl',
      'handshake',
      'secure channel|connection',
      'windows 7|8|10|xp',
    ],
    zh_CN: ['续期 还是|仍|仍然', '新 凭证 还是|仍'],
    zh_TW: ['續期 還是|仍|仍然', '新 憑證 還是|仍'],
    vi: ['gia_hạn vẫn'],
    ar: ['جددت|تجديد|جديد لا|ما يزال|مرفوض|رفض|زال'],
    pa: ['ਨਵਿਆਉਣ|ਨਵਿਆਇਆ|ਨਵਾਂ ਫਿਰ|ਅਜੇ|ਰੱਦ'],
    hi: ['नवीनीकरण|नया|नवीनीकृत फिर|अब अस्वीकार|भी'],
    el: ['ανανέωσα|ανανέωση ακόμα|ακόμη|πάλι|απορρίπτεται'],
    it: ['rinnovato|rinnovata|rinnovo ancora|rifiutato|rifiutata|comunque'],
    ko: ['갱신 아직|여전히|거부|계속|안'],
    es: ['renové|renovado|renovada todavía|sigue|rechazado|rechaza|aún'],
  },
  means: ['help_still_refused_tls'],
  todo: ['trouble_old_one_browse', 'help_still_refused_ask'],
  message: 'help_still_refused_message',
  seeAlso: ['still-says-expired', 'new-name', 'outage'],
  certainty: 'documented',
  sources: ['TLS'],
};
