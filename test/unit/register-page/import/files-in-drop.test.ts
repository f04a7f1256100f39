import { describe, expect, it } from 'vitest';
import { filesInDrop } from '../../../../src/register-page/import/files-in-drop.ts';

const fileEntry = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (give: (file: File) => void) => give(new File(['x'], fullPath.split('/').at(-1) ?? '')),
});

/** Gives its entries a hundred at a time, as browsers do. */
const folder = (entries: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...entries];
    return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 100)) };
  },
});

const drop = (entries: readonly (object | null)[], files: readonly File[] = []) =>
  filesInDrop(
    files as unknown as FileList,
    entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList,
  );

const names = async (dropped: ReturnType<typeof drop>) => (await dropped).map(({ name }) => name);

describe('what is dropped', () => {
  it('are the files themselves where there is no folder', async () => {
    const files = [new File(['x'], 'a.xml'), new File(['x'], 'b.xml')];
    expect(await names(drop([fileEntry('/a.xml'), fileEntry('/b.xml')], files))).toEqual(['a.xml', 'b.xml']);
  });

  it('are all files of a folder and of those in it, with where they were', async () => {
    const many = Array.from({ length: 250 }, (_, at) => fileEntry(`/clients/${at}.xml`));
    const inner = folder([fileEntry('/clients/old/keystore.xml')]);
    const found = await names(drop([folder([...many, inner]), fileEntry('/one.xml')]));
    expect(found).toHaveLength(252);
    expect(found.slice(-2)).toEqual(['clients/old/keystore.xml', 'one.xml']);
  });

  it('are the files where the browser knows no entries', async () => {
    expect(await names(drop([null], [new File(['x'], 'a.xml')]))).toEqual(['a.xml']);
  });
});
