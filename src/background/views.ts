import { dayInAustralia } from '../calendar-date.ts';
import { guidanceFor } from '../journey/guidance.ts';
import type { Computer } from '../journey/keystore-folder.ts';
import { newExpiry } from '../journey/new-expiry.ts';
import { overviewOf } from '../journey/overview.ts';
import type { Progress } from '../journey/progress-record.ts';
import type { KnownForKeystore } from '../keystore/judge-for-journey.ts';
import { extension } from '../platform/extension.ts';
import type { BackgroundToPages, BackgroundToPortal } from '../platform/messages.ts';
import type { State } from './state.ts';

/** What the content scripts show in this state. */
export async function portalView({ progress }: State): Promise<BackgroundToPortal> {
  const today = dayInAustralia(new Date());
  return { kind: 'guidance', guidance: progress && guidanceFor(progress, today, await thisComputer()) };
}

/** What our own pages show in this state. */
export async function pagesView({ progress, trouble }: State): Promise<BackgroundToPages> {
  const handedOver = progress?.known.handedOver;
  return {
    kind: 'view',
    overview: progress && overviewOf(progress, dayInAustralia(new Date()), await thisComputer()),
    downloadId: handedOver?.how === 'download' ? handedOver.downloadId : null,
    known: progress && knownForKeystore(progress),
    newExpiry: progress && newExpiry(progress),
    trouble,
  };
}

function knownForKeystore({ journey, known }: Progress): KnownForKeystore {
  return {
    journey,
    business: known.business,
    displayName: known.oldCredential?.displayName ?? null,
    oldValidTo: known.oldCredential?.validTo ?? null,
  };
}

async function thisComputer(): Promise<Computer> {
  const { os } = await extension.runtime.getPlatformInfo();
  if (os === 'win') return 'windows';
  return os === 'mac' ? 'mac' : 'linux';
}
