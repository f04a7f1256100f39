import { largestImport } from '../register/import/import.ts';
import type { OfficeFile } from '../register/office/meet.ts';

/** What Chrome has of the File System Access API and the types of the DOM do not (wicg.github.io/file-system-access, read 2026-11-29). */
interface Picking {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

interface AskedForPermission {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

const types = [{ accept: { 'application/json': ['.json'] } }];

const picking = (): Picking => globalThis as Picking;

/** Firefox lets no page keep a file open (2026-11). */
export function canKeepFilesOpen(): boolean {
  return typeof picking().showOpenFilePicker === 'function';
}

/** A file that is there, or a new one; null when the person chose none. */
export async function pickOfficeFile(which: 'open' | 'new'): Promise<FileSystemFileHandle | null> {
  try {
    if (which === 'new')
      return (
        (await picking().showSaveFilePicker?.({ types, suggestedName: 'office-credentials.json' })) ?? null
      );
    return (await picking().showOpenFilePicker?.({ types }))?.[0] ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether it may be read and written now, without anybody being asked. */
export async function isOfficeFileAllowed(
  handle: FileSystemFileHandle & AskedForPermission,
): Promise<boolean> {
  return ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Asks the person, which a browser allows only after a click of theirs. */
export async function allowOfficeFile(handle: FileSystemFileHandle & AskedForPermission): Promise<boolean> {
  return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/**
 * The file behind a handle. Chrome writes into a swap file beside it, and moves that into the file's place when it is closed: what a reader finds is
 * the one or the other, and never a half. It offers no lock that holds between computers, and no replacing on the condition that nobody wrote meanwhile.
 */
export function officeFileOf(handle: FileSystemFileHandle): OfficeFile {
  return {
    async read() {
      const file = await handle.getFile();
      if (file.size > largestImport)
        throw new RangeError('This is larger than any list: another file was chosen.');
      return file.text();
    },
    async writeBeside(text) {
      const beside = await handle.createWritable();
      await beside.write(text);
      return { replace: () => beside.close(), discard: () => beside.abort() };
    },
  };
}
