import { describe, expect, it } from 'vitest';
import type { Downloads } from 'webextension-polyfill';
import { keystoreDownload } from '../../../src/background/keystore-download.ts';

function item(changes: Partial<Downloads.DownloadItem>): Downloads.DownloadItem {
  return {
    id: 7,
    url: 'blob:https://authorisationmanager.gov.au/0b1c',
    filename: '/home/kim/Downloads/keystore-new.xml',
    state: 'complete',
    ...changes,
  } as Downloads.DownloadItem;
}

describe('a download', () => {
  it('of a keystore file by blob is one that was saved', () => {
    expect(keystoreDownload(item({}), true)).toEqual({
      kind: 'keystore-saved',
      handedOver: {
        how: 'download',
        path: '/home/kim/Downloads/keystore-new.xml',
        downloadId: 7,
        renamed: false,
      },
    });
  });

  it.each([
    ['Chrome', 'C:\\Users\\Kim\\Downloads\\keystore-new (1).xml'],
    ['Firefox', '/home/kim/Downloads/keystore-new(1).xml'],
  ])('that got a number in %s is said to be renamed', (_, filename) => {
    expect(keystoreDownload(item({ filename }), true)).toMatchObject({ handedOver: { renamed: true } });
  });

  it('by attachment is known by its address or by the page it came from', () => {
    const attachment = { url: 'https://authorisationmanager.gov.au/keystores/1' };
    expect(keystoreDownload(item(attachment), true)?.kind).toBe('keystore-saved');
    const redirected = {
      url: 'https://cdn.example/x',
      referrer: 'https://authorisationmanager.gov.au/',
    };
    expect(keystoreDownload(item(redirected), true)?.kind).toBe('keystore-saved');
  });

  it.each([
    ['of another site', { url: 'https://example.com/keystore-new.xml' }],
    [
      'of a site that only looks like the portal',
      { url: 'https://authorisationmanager.gov.au.example/k.xml' },
    ],
    ['of another kind', { filename: '/home/kim/Downloads/guide.pdf' }],
    ['that is under way', { state: 'in_progress' as const }],
    ['that Chrome has not named yet', { filename: '' }],
  ])('%s means nothing', (_, changes) => {
    expect(keystoreDownload(item(changes), true)).toBeNull();
  });

  it('that broke off or was cancelled has failed', () => {
    const broken = { state: 'interrupted' as const, error: 'NETWORK_FAILED' as const };
    expect(keystoreDownload(item(broken), true)).toEqual({ kind: 'download-failed', how: 'interrupted' });
    const cancelled = { state: 'interrupted' as const, error: 'USER_CANCELED' as const, filename: '' };
    expect(keystoreDownload(item(cancelled), true)).toEqual({ kind: 'download-failed', how: 'cancelled' });
  });
});

describe('a download of something that is no keystore', () => {
  const gone = { state: 'interrupted' as const, error: 'USER_CANCELED' as const };
  const blob = 'blob:https://authorisationmanager.gov.au/0b1c';
  it.each([
    ['a list as CSV', { ...gone, filename: '/home/kim/Downloads/authorisations.csv' }],
    ['a list as CSV, cancelled before it had a name', { ...gone, filename: '', mime: 'text/csv', url: blob }],
    [
      'a guide as PDF, by its address alone',
      { ...gone, filename: '', url: 'https://authorisationmanager.gov.au/guide.pdf' },
    ],
    ['a guide as PDF, by its type alone', { ...gone, filename: '', mime: 'application/pdf', url: blob }],
    ['a list as XML', { ...gone, filename: '/home/kim/Downloads/authorisations-export.xml' }],
    [
      'a list as XML that came',
      { filename: '/home/kim/Downloads/authorisations-export.xml', mime: 'text/xml' },
    ],
    ['a history as XML that came', { filename: '/home/kim/Downloads/Machine credential history.xml' }],
  ])('neither failed nor came: %s', (_, changes) => {
    expect(keystoreDownload(item(changes), true)).toBeNull();
    expect(keystoreDownload(item(changes), false)).toBeNull();
  });

  it('away from the form is any file that is not named like a keystore', () => {
    const renamed = { filename: '/home/kim/Downloads/payroll.xml', mime: 'text/xml' };
    expect(keystoreDownload(item(renamed), true)?.kind).toBe('keystore-saved');
    expect(keystoreDownload(item(renamed), false)).toBeNull();
    expect(keystoreDownload(item({ ...gone, filename: '' }), false)).toBeNull();
    expect(keystoreDownload(item({}), false)?.kind).toBe('keystore-saved');
  });
});
