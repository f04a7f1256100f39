import { type CalendarDate, dayInAustralia } from '../calendar-date.ts';
import { guidanceFor } from '../journey/guidance.ts';
import type { Computer } from '../journey/keystore-folder.ts';
import { newExpiry } from '../journey/new-expiry.ts';
import { overviewOf } from '../journey/overview.ts';
import type { Progress } from '../journey/progress-record.ts';
import type { KnownForKeystore } from '../keystore/judge-for-journey.ts';
import { extension } from '../platform/extension.ts';
import type { BackgroundToPages, BackgroundToPortal } from '../platform/messages.ts';
import { currentState } from './state.ts';

/**
 * What the content scripts show now. Like `pagesView` it takes the state at the last moment, so that of two answers the one that is
 * sent later is never the older.
 */
export async function portalView(): Promise<BackgroundToPortal> {
  const computer = await thisComputer();
  const { progress } = await currentState();
  return { kind: 'guidance', guidance: progress && guidanceFor(progress, today(), computer) };
}

/** What our own pages show now. */
export async function pagesView(): Promise<BackgroundToPages> {
  const computer = await thisComputer();
  const { progress, trouble } = await currentState();
  const handedOver = progress?.known.handedOver;
  return {
    kind: 'view',
    overview: progress && overviewOf(progress, today(), computer),
    downloadId: handedOver?.how === 'download' ? handedOver.downloadId : null,
    known: progress && knownForKeystore(progress),
    newExpiry: progress && newExpiry(progress),
    trouble,
  };
}

function today(): CalendarDate {
  return dayInAustralia(new Date());
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
