import finished from 'virtual:finished-languages';

/** A language that the person can choose. */
export interface Language {
  /** Its folder in `_locales`. */
  readonly folder: string;
  /** Its tag of BCP 47. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly load: () => Promise<{ readonly default: Readonly<Record<string, string>> }>;
}

const known: readonly Language[] = [
  { folder: 'en', tag: 'en-AU', name: 'English', load: () => import('virtual:words/en') },
  { folder: 'ar', tag: 'ar', name: 'العربية', load: () => import('virtual:words/ar') },
  { folder: 'zh_CN', tag: 'zh-CN', name: '简体中文', load: () => import('virtual:words/zh_CN') },
  { folder: 'zh_TW', tag: 'zh-TW', name: '繁體中文', load: () => import('virtual:words/zh_TW') },
  { folder: 'el', tag: 'el', name: 'Ελληνικά', load: () => import('virtual:words/el') },
  { folder: 'hi', tag: 'hi', name: 'हिन्दी', load: () => import('virtual:words/hi') },
  { folder: 'it', tag: 'it', name: 'Italiano', load: () => import('virtual:words/it') },
  { folder: 'ko', tag: 'ko', name: '한국어', load: () => import('virtual:words/ko') },
  { folder: 'pa', tag: 'pa', name: 'ਪੰਜਾਬੀ', load: () => import('virtual:words/pa') },
  { folder: 'es', tag: 'es', name: 'Español', load: () => import('virtual:words/es') },
  { folder: 'vi', tag: 'vi', name: 'Tiếng Việt', load: () => import('virtual:words/vi') },
];

/** Every language that has all its sentences, in the order of the alphabet of their English names, English first. */
export const languages = known.filter(({ folder }) => finished.includes(folder));
