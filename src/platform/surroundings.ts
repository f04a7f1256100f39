import type { Computer } from '../journey/keystore-folder.ts';
import { browserOf, type Surroundings } from '../journey/surroundings.ts';
import { extension } from './extension.ts';

/** What the guide runs on. */
export async function surroundings(): Promise<Surroundings> {
  const { os } = await extension.runtime.getPlatformInfo();
  return { computer: computerOf(os), browser: browserOf(navigator.userAgent) };
}

function computerOf(os: string): Computer {
  if (os === 'win') return 'windows';
  return os === 'mac' ? 'mac' : 'linux';
}
