import type { Computer } from './keystore-folder.ts';

/** RAM's guides name Chrome and Firefox. Edge is a relative of Chrome and may work; no source says that it does. */
export const browserNames = ['chrome', 'firefox', 'edge', 'other'] as const;

export type BrowserName = (typeof browserNames)[number];

/** How the person's software comes by the keystore file. */
export type SoftwareReads = 'the-usual-folder' | 'any-folder' | 'another-computer';

/** What the guide runs on, as far as its words depend on it. */
export interface Environment {
  readonly computer: Computer;
  readonly browser: BrowserName;
  /** Null or left out where it is not known which software it is. */
  readonly softwareReads?: SoftwareReads | null;
  /** The checklist stands beside the page, with all its words. */
  readonly isPanelOpen?: boolean;
}

/** Other relatives of Chrome (Brave, for one) call themselves Chrome, and are taken for it. */
export function browserOf(userAgent: string): BrowserName {
  if (/\bEdg(e|A|iOS)?\//.test(userAgent)) return 'edge';
  if (/\b(OPR|Vivaldi|SamsungBrowser)\//.test(userAgent)) return 'other';
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /Chrom(e|ium)\//.test(userAgent) ? 'chrome' : 'other';
}
