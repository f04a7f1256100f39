import type { Downloads } from 'webextension-polyfill';
import { runOfDownload } from '../journey/under-way/run-of-download.ts';
import type { UnderWay } from '../journey/under-way/under-way.ts';
import { extension } from '../platform/extension.ts';
import { portalDownloads } from '../platform/portal-address.ts';
import { keepTold, toldOfDownload } from '../platform/storage/stored-downloads.ts';
import { when } from './clock.ts';
import { happened } from './journey-events.ts';
import { keystoreDownload } from './keystore-download.ts';
import { currentState } from './store.ts';

/** A missed download is looked for no longer than this: by then the person has gone on, and the file may be another's. */
const mostMinutesMissed = 60;

/** Looks at a download of which the browser says that something of it changed. */
export async function lookAtDownload(id: number): Promise<void> {
  const [item] = await extension.downloads.search({ id });
  if (item) await tellOf(item);
}

/** Looks for a keystore that came while the background was stopped, or whose coming it was just about to tell. */
export async function lookForMissedDownloads(): Promise<void> {
  const { underWay } = await currentState();
  if (!isAwaited(underWay)) return;
  const startedAfter = new Date(when().now - mostMinutesMissed * 60_000).toISOString();
  // The browser is not even asked for what came from elsewhere.
  const asked = { startedAfter, urlRegex: portalDownloads, orderBy: ['startTime'] };
  for (const item of await extension.downloads.search(asked)) {
    if ((await toldOfDownload(item.id)) === null) await tellOf(item);
  }
}

/** Somebody stands at the form, and its file has not come yet. */
function isAwaited({ journeys }: UnderWay): boolean {
  return journeys.some(({ seen, known }) => seen?.page === 'create-credential' && known.handedOver === null);
}

/**
 * Tells how it ended to the journey that it belongs to. A file is told of once, although the browser speaks of it again when it is moved or
 * deleted later; one that broke off as often as the browser has more to say, and it may be taken up again.
 */
async function tellOf(item: Downloads.DownloadItem): Promise<void> {
  const { underWay } = await currentState();
  const event = keystoreDownload(item, isAwaited(underWay));
  if (!event || underWay.journeys.length === 0) return;
  const { id, startTime: began } = item;
  if ((await toldOfDownload(id)) === 'keystore-saved') return;
  const { holds } = await happened(event, (underWay) => runOfDownload(underWay, { id, began }));
  if (holds.record === 'stored') await keepTold(id, event.kind);
}
