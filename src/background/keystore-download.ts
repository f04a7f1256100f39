import type { Downloads } from 'webextension-polyfill';
import type { JourneyEvent } from '../journey/progress.ts';
import { portalOrigin } from '../platform/portal-address.ts';

type DownloadEnd = Extract<JourneyEvent, { kind: 'keystore-saved' | 'download-failed' }>;

/**
 * What a download of the browser means for the journey; null while it is under way and for a file that is no keystore of the portal. It is
 * judged by the whole item, not by what an event says: events come in any order, and Chrome names the file last.
 */
export function keystoreDownload(item: Downloads.DownloadItem): DownloadEnd | null {
  if (!mayBeKeystore(item)) return null;
  const name = nameOf(item);
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

/** Whether it is a file of the portal's that is, or may still turn out to be, a keystore. */
export function mayBeKeystore(item: Downloads.DownloadItem): boolean {
  const name = nameOf(item);
  return isFromPortal(item) && (name === '' || /\.xml$/i.test(name));
}

/** Empty while the browser has not chosen it yet. */
function nameOf({ filename }: Downloads.DownloadItem): string {
  return filename.split(/[\\/]/).at(-1) ?? '';
}

/** A blob's address carries the origin that made it, an attachment's is the portal's own. */
function isFromPortal({ url, referrer }: Downloads.DownloadItem): boolean {
  const addresses = [url.replace(/^blob:/, ''), referrer ?? ''];
  return addresses.some((address) => address === portalOrigin || address.startsWith(`${portalOrigin}/`));
}
