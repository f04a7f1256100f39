import { browserOf, type Environment } from '../journey/computer/environment.ts';
import type { Computer } from '../journey/computer/keystore-folder.ts';
import { extension } from './extension.ts';

/** What the guide runs on; what is known of the person's software, only the background can add. */
export async function environment(): Promise<Environment> {
  const { os } = await extension.runtime.getPlatformInfo();
  return { computer: computerOf(os), browser: browserOf(navigator.userAgent) };
}

function computerOf(os: string): Computer {
  if (os === 'win') return 'windows';
  return os === 'mac' ? 'mac' : 'linux';
}
