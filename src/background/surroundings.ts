import type { Computer } from '../journey/keystore-folder.ts';
import type { BrowserName, Surroundings } from '../journey/surroundings.ts';
import { extension } from '../platform/extension.ts';

/** What the guide runs on. */
export async function surroundings(): Promise<Surroundings> {
  const { os } = await extension.runtime.getPlatformInfo();
  return { computer: computerOf(os), browser: browserOf(navigator.userAgent) };
}

function computerOf(os: string): Computer {
  if (os === 'win') return 'windows';
  return os === 'mac' ? 'mac' : 'linux';
}

/** Other relatives of Chrome (Brave, for one) call themselves Chrome, and are taken for it. */
export function browserOf(userAgent: string): BrowserName {
  if (/\bEdg(e|A|iOS)?\//.test(userAgent)) return 'edge';
  if (/\b(OPR|Vivaldi|SamsungBrowser)\//.test(userAgent)) return 'other';
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bChrom(e|ium)\//.test(userAgent) ? 'chrome' : 'other';
}
