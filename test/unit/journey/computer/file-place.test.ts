import { describe, expect, it } from 'vitest';
import type { Environment, SoftwareReads } from '../../../../src/journey/computer/environment.ts';
import {
  placeForSoftware,
  placeOfNewFile,
  usualFolder,
} from '../../../../src/journey/computer/file-place.ts';
import type { HandedOver } from '../../../../src/journey/known.ts';

const on = (softwareReads: SoftwareReads | null = null): Environment => ({
  computer: 'windows',
  browser: 'chrome',
  softwareReads,
});
const download = (path: string, renamed = false): HandedOver => ({
  how: 'download',
  path,
  downloadId: 1,
  renamed,
});
const saved = download('C:\\Users\\Kim\\Downloads\\keystore-new.xml');
const usual = '%AppData%\\ATOMAS';
const keys = ({ facts }: ReturnType<typeof usualFolder>) => facts.map(({ key }) => key);

describe('where the new file is', () => {
  it.each([
    ['C:\\Users\\Kim\\Downloads\\keystore-new.xml', ['Downloads', 'keystore-new.xml']],
    ['/home/kim/Downloads/keystore-new (1).xml', ['Downloads', 'keystore-new (1).xml']],
    ['keystore-new.xml', ['keystore-new.xml', 'keystore-new.xml']],
  ])('is the folder and the name of %s, and no other folder', (path, values) => {
    expect(placeOfNewFile(download(path), on())).toEqual({
      facts: [{ key: 'fact_saved_at', values }],
      copy: [],
    });
  });

  it('says why a number is in the name', () => {
    expect(keys(placeOfNewFile(download('/d/keystore (2).xml', true), on()))).toEqual([
      'fact_saved_at',
      'fact_saved_renamed',
    ]);
  });

  it('is the folder of the official software where that wrote it, or where nothing is known', () => {
    expect(placeOfNewFile({ how: 'installed' }, on())).toMatchObject({ copy: [usual] });
    expect(placeOfNewFile(null, on())).toEqual(usualFolder(on()));
  });
});

describe('where the software gets it from', () => {
  it.each([
    [null, ['fact_saved_at'], []],
    ['any-folder', ['fact_saved_at'], []],
    ['the-usual-folder', ['fact_copy_to'], [usual]],
    ['another-computer', ['fact_saved_at', 'fact_copy_to_computer'], []],
  ] as const)('that reads %s: one folder at most', (reads, facts, copy) => {
    const place = placeForSoftware(saved, on(reads));
    expect(keys(place)).toEqual(facts);
    expect(place.copy).toEqual(copy);
  });

  it('needs no copy where the file was written into the folder that it reads', () => {
    expect(placeForSoftware({ how: 'installed' }, on('the-usual-folder'))).toEqual(
      placeOfNewFile({ how: 'installed' }, on()),
    );
  });
});
