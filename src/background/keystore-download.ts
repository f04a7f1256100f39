import type { Downloads } from 'webextension-polyfill';
import type { JourneyEvent } from '../journey/progress.ts';
import { portalDownloads } from '../platform/portal-address.ts';

const fromPortal = new RegExp(portalDownloads);

type DownloadEnd = Extract<JourneyEvent, { kind: 'keystore-saved' | 'download-failed' }>;

/**
 * What a download of the browser means for the journey; null while it is under way and for a file that is no keystore of the portal. It is
 * judged by the whole item, not by what an event says: events come in any order, and Chrome names the file last.
 */
export function keystoreDownload(item: Downloads.DownloadItem): DownloadEnd | null {
  if (!isFromPortal(item)) return null;
  const name = item.filename.split(/[\\/]/).at(-1) ?? '';
  if (name !== '' && !/\.xml$/i.test(name)) return null;
  if (item.state === 'interrupted') {
    return {
      kind: 'download-failed',
      how: item.error === 'USER_CANCELED' ? 'cancelled' : 'interrupted',
    };
  }
  if (item.state !== 'complete' || name === '') return null;
  return {
    kind: 'keystore-saved',
    handedOver: {
      how: 'download',
      path: item.filename,
      downloadId: item.id,
      renamed: /\(\d+\)\.xml$/i.test(name),
    },
  };
}

/** An attachment's address is the portal's own; one that was sent on to another host still names the portal's page. */
function isFromPortal({ url, referrer }: Downloads.DownloadItem): boolean {
  return fromPortal.test(url) || fromPortal.test(referrer ?? '');
}
