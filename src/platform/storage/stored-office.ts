/*
 * The office's file, as the browser hands it out: no other store of a browser takes such a thing. It names the file and opens it only as long as the
 * person lets it.
 */
const database = 'credential-guide-office';
const store = 'files';
const key = 'list';

export async function readOfficeHandle(): Promise<FileSystemFileHandle | null> {
  const handle: unknown = await inStore('readonly', (files) => files.get(key));
  return isFileHandle(handle) ? handle : null;
}

export async function writeOfficeHandle(handle: FileSystemFileHandle | null): Promise<void> {
  await inStore('readwrite', (files) => (handle ? files.put(handle, key) : files.delete(key)));
}

function isFileHandle(value: unknown): value is FileSystemFileHandle {
  return typeof FileSystemFileHandle !== 'undefined' && value instanceof FileSystemFileHandle;
}

async function inStore(
  mode: IDBTransactionMode,
  request: (files: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(request(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
