import type { Downloads } from 'webextension-polyfill';
import type { JourneyEvent } from '../journey/progress.ts';
import { portalDownloads } from '../platform/portal-address.ts';

const fromPortal = new RegExp(portalDownloads);

type DownloadEnd = Extract<JourneyEvent, { kind: 'keystore-saved' | 'download-failed' }>;

/** What the portal also hands out as XML: its lists (`life-of-a-credential.md`, section 3, "Export"). */
const otherFiles = /export|authori[sz]ation|history|report|client|user/i;
const xmlTypes = ['text/xml', 'application/xml', 'application/octet-stream', ''];

/**
 * What a download of the browser means for the journey; null while it is under way and for a file that is no keystore of the portal. It is
 * judged by the whole item, not by what an event says: events come in any order, and Chrome names the file last.
 *
 * @param isAwaited somebody stands at the form: only then a file counts that is not named like a keystore.
 */
export function keystoreDownload(item: Downloads.DownloadItem, isAwaited: boolean): DownloadEnd | null {
  if (!isFromPortal(item) || !isKeystore(item, isAwaited)) return null;
  if (item.state === 'interrupted') {
    return {
      kind: 'download-failed',
      how: item.error === 'USER_CANCELED' ? 'cancelled' : 'interrupted',
    };
  }
  const name = nameOf(item.filename);
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

function isKeystore({ filename, url, mime }: Downloads.DownloadItem, isAwaited: boolean): boolean {
  // Cancelled before it had a name: its address may tell it, a blob's does not.
  const name = nameOf(filename) || (url.startsWith('blob:') ? '' : nameOf(new URL(url).pathname));
  if (/keystore[^\\/]*\.xml$/i.test(name)) return true;
  if (!isAwaited || otherFiles.test(name) || (/\.\w+$/.test(name) && !/\.xml$/i.test(name))) return false;
  return /\.xml$/i.test(name) || xmlTypes.includes((mime ?? '').replace(/;.*/s, '').trim().toLowerCase());
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

/** An attachment's address is the portal's own; one that was sent on to another host still names the portal's page. */
function isFromPortal({ url, referrer }: Downloads.DownloadItem): boolean {
  return fromPortal.test(url) || fromPortal.test(referrer ?? '');
}
