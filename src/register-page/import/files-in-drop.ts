/**
 * The files of a drop, and those of the folders in it, with the folders they were in. Call it while the drop is being answered: afterwards
 * the browser gives nothing any more.
 */
export function filesInDrop(files: FileList, items: DataTransferItemList): Promise<readonly NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve([...files].map(named));
  return inFolders(entries);
}

/** A file with a name to show: with its folders, where it was chosen with them. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export function named(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file };
}

async function inFolders(entries: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const found = await Promise.all(entries.map(inEntry));
  return found.flat();
}

async function inEntry(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  // It gives a hundred at a time, and nothing at the end.
  for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) entries.push(...some);
  return inFolders(entries);
}

function nextOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
