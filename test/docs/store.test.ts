import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sizeOfPng } from '../../scripts/pictures/png.ts';
import { listings } from '../../scripts/release/listing.ts';
import messages from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { documentedPermissions } from '../browser/harness/documented-permissions.ts';

const text = (name: string) => readFileSync(`store/texts/${name}.txt`, 'utf8').trim();
const picture = (name: string) => sizeOfPng(readFileSync(`store/pictures/${name}`));

/** The reasons of store/permissions.md, by permission. */
function reasons(): ReadonlyMap<string, string> {
  const rows = readFileSync('store/permissions.md', 'utf8').matchAll(
    /^\| `([^`]+)` \| ([^|]+) \| (.+) \|$/gm,
  );
  return new Map([...rows].map(([, permission = '', , reason = '']) => [permission, reason]));
}

describe('what goes to the stores', () => {
  it('keeps the limits of all three: they stand in store/README.md', () => {
    expect(messages.extension_name.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
    expect(text('summary-firefox').length).toBeLessThanOrEqual(250);
    expect(text('description').length).toBeGreaterThanOrEqual(250);
    expect(text('description').length).toBeLessThanOrEqual(10_000);
    expect(text('single-purpose').length).toBeLessThanOrEqual(1000);
    const words = text('search-words-edge').split('\n');
    expect(words.length).toBeLessThanOrEqual(7);
    expect(words.filter((word) => word.length > 30)).toEqual([]);
    expect(words.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('has a listing in every language of the package, within the limits', () => {
    const all = Object.entries(listings());
    expect(all.map(([folder]) => folder).toSorted()).toEqual(readdirSync('src/public/_locales').toSorted());
    for (const [folder, { name, short, description }] of all) {
      expect([...name].length, folder).toBeLessThanOrEqual(75);
      expect([...short].length, folder).toBeLessThanOrEqual(132);
      expect([...description].length, folder).toBeGreaterThanOrEqual(250);
      expect([...description].length, folder).toBeLessThanOrEqual(10_000);
    }
    expect(new Set(all.map(([, { description }]) => description)).size).toBe(all.length);
  });

  it('says why each permission is needed, and of no other', () => {
    const asked = documentedPermissions().map(({ name }) => name);
    expect([...reasons().keys()].toSorted()).toEqual(asked.toSorted());
    for (const [permission, reason] of reasons()) expect(reason.length, permission).toBeLessThanOrEqual(1000);
    expect(manifest.permissions.filter((permission) => !reasons().has(permission))).toEqual([]);
  });

  it('has five pictures of 1280 × 800, the tile, the icon and the logo', () => {
    const numbered = readdirSync('store/pictures').filter((name) => /^\d/.test(name));
    expect(numbered.map((name) => name[0])).toEqual(['1', '2', '3', '4', '5']);
    for (const name of numbered) expect(picture(name), name).toEqual({ width: 1280, height: 800 });
    expect(picture('tile.png')).toEqual({ width: 440, height: 280 });
    expect(picture('icon-128.png')).toEqual({ width: 128, height: 128 });
    expect(picture('logo-300.png')).toEqual({ width: 300, height: 300 });
  });

  it('never claims to be the government’s, and says so', () => {
    expect(messages.extension_description.message).toMatch(/not affiliated with the ATO or RAM/i);
    expect(text('description')).toMatch(/not affiliated with the Australian Taxation Office or RAM/);
  });

  it('counts the programs that it knows as they are', () => {
    const products = readdirSync('src/software/products').filter((name) => name.endsWith('.ts'));
    const [, claimed] = /menus of (\d+) accounting/.exec(text('description')) ?? [];
    expect(Number(claimed)).toBe(products.length);
  });
});
