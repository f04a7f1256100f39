import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type Environment, handings, stores, toldTo } from '../../../scripts/release/stores.ts';
import { amoMetadata, whatsNewByLanguage } from '../../../scripts/release/whats-new.ts';
import { latestNews } from '../../../src/values/whats-new.ts';
import { promised } from '../../browser/harness/promised.ts';

const now = new Date('2026-11-29T12:00:00Z');
const all: Environment = {
  ...Object.fromEntries(stores.flatMap(({ needs }) => needs.map((name) => [name, `secret of ${name}`]))),
  EDGE_API_KEY_MADE: '2026-11-01',
};
const skipped = (environment: Environment, version = '1.0.0', isDry = false) =>
  handings(environment, version, isDry, now).map((one) => one.skipped);

describe('a store', () => {
  it('is handed in to when all that it needs is set', () => {
    expect(skipped(all)).toEqual([null, null, null]);
  });

  it.each(stores.flatMap(({ needs }) => needs))(
    'is skipped without %s, by name, and the others are not',
    (name) => {
      const without = skipped({ ...all, [name]: undefined });
      expect(without.filter((why) => why !== null)).toEqual([`no ${name} set`]);
      expect(skipped({ ...all, [name]: '' })).toEqual(without);
    },
  );

  it('gets nothing in a dry run, and never a candidate', () => {
    expect(skipped(all, '1.0.0', true)).toEqual(Array(3).fill('a dry run hands nothing in'));
    expect(skipped(all, '1.0.0-rc.1')).toEqual(
      Array(3).fill('1.0.0-rc.1 is a candidate, which no store gets'),
    );
  });

  it('of Microsoft is skipped once its key has ended: 72 days after it was made', () => {
    const made = (day: string) => skipped({ ...all, EDGE_API_KEY_MADE: day })[2];
    expect(made('2026-09-19')).toBeNull();
    expect(made('2026-09-18')).toBe(
      'the key of 2026-09-18 ended on 2026-11-29; make a new one in Partner Center',
    );
    expect(made('soon')).toContain('no day');
  });

  it('is told its own secrets and files, and nobody else’s', () => {
    const told = stores.map((store) =>
      toldTo(store, { ...all, CHROME_DEPLOY_PERCENTAGE: '10' }, (kind) => `${kind}.zip`),
    );
    for (const [index, { id, needs }] of stores.entries()) {
      const names = Object.keys(told[index] ?? {});
      expect(
        names.filter((name) => !name.startsWith(id.toUpperCase())),
        id,
      ).toEqual([]);
      expect(names).toEqual(expect.arrayContaining([...needs]));
    }
    expect(told[0]).toMatchObject({
      CHROME_API_VERSION: 'v2',
      CHROME_ZIP: 'chrome.zip',
      CHROME_DEPLOY_PERCENTAGE: '10',
    });
    expect(told[1]).toMatchObject({
      FIREFOX_CHANNEL: 'listed',
      FIREFOX_EXTENSION_ID: promised.firefoxId,
      FIREFOX_SOURCES_ZIP: 'source.zip',
    });
  });
});

describe('what is new', () => {
  it('is said in every language of the package, and to addons.mozilla.org', () => {
    const news = whatsNewByLanguage(latestNews().says);
    expect(news.size).toBe(11);
    expect(new Set(news.values()).size).toBe(11);
    const { version } = JSON.parse(amoMetadata(news));
    expect(version.release_notes['en-US']).toBe(news.get(manifest.default_locale));
  });
});
