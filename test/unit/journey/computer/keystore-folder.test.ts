import { describe, expect, it, test } from 'vitest';
import {
  computers,
  keystoreFileNames,
  keystoreFolderOn,
} from '../../../../src/journey/computer/keystore-folder.ts';
import { adviceOnOldKeystore } from '../../../../src/journey/trouble/old-keystore.ts';
import { journeySources } from '../../../../src/journey/trouble/sources.ts';

describe('the folder of the keystore file', () => {
  test.each([
    ['windows', '%AppData%\\ATOMAS', 'documented'],
    ['mac', '~/Library/Application Support/ATOMAS', 'likely'],
    ['linux', '~/.ATOMAS', 'seen-once'],
  ] as const)('on %s is %s, which is %s', (computer, path, certainty) => {
    expect(keystoreFolderOn(computer)).toMatchObject({ path, certainty });
  });

  test.each(computers)('on %s has a source, and a way to it of its own', (computer) => {
    const { sources, open, hidden, because } = keystoreFolderOn(computer);
    expect(sources.length).toBeGreaterThan(0);
    for (const { key } of [...open, hidden, because]) expect(key).toContain(`folder_${computer}_`);
  });

  it('is called documented only where at least two guides that can be looked up describe it', () => {
    const documented = computers.map(keystoreFolderOn).filter(({ certainty }) => certainty === 'documented');
    for (const { sources } of documented) {
      expect(sources.filter((key) => journeySources[key].url !== null).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the name of the file', () => {
  it('is one of two, each with who says so', () => {
    expect(keystoreFileNames.map(({ name }) => name)).toEqual(['keystore-new.xml', 'keystore.xml']);
    for (const { sources } of keystoreFileNames) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('an old file in the folder', () => {
  function keys(oldIsExpired: boolean | null, computer: (typeof computers)[number]) {
    return adviceOnOldKeystore(oldIsExpired, computer).map(({ key }) => key);
  }

  it('is renamed when its credential has expired, and not spoken of as valid', () => {
    expect(keys(true, 'mac')).toContain('where_old_expired');
    expect(keys(true, 'mac')).not.toContain('where_old_valid');
  });

  it('stays when its credential is still valid: nothing tells to rename it', () => {
    expect(keys(false, 'windows')).toContain('where_old_valid');
    expect(keys(false, 'windows')).not.toContain('where_old_expired');
    expect(keys(false, 'windows')).not.toContain('where_old_ending');
  });

  it('is told of in both cases when the date is not known', () => {
    expect(keys(null, 'linux')).toEqual(expect.arrayContaining(['where_old_expired', 'where_old_valid']));
  });

  it('is never to be replaced, and may hold credentials that are still in use', () => {
    for (const oldIsExpired of [true, false, null]) {
      expect(keys(oldIsExpired, 'windows')).toEqual(
        expect.arrayContaining(['where_old_never_replace', 'where_old_several']),
      );
    }
  });

  it('has its ending hidden on Windows only', () => {
    expect(keys(true, 'windows')).toContain('where_old_ending');
    expect(keys(true, 'linux')).not.toContain('where_old_ending');
  });
});
