// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { observe } from '../../../src/content/watch/observe.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import type { PageId } from '../../../src/portal/ids.ts';
import { longestText, mostRows, withinLimits } from '../../../src/portal/limits.ts';
import { recognisePage } from '../../../src/portal/pages.ts';
import { sightingSchema } from '../../../src/portal/parse-sighting.ts';
import * as page from './stand-ins.ts';

const endless = 'M'.repeat(longestText + 1);
const nothing = { opened: true, attended: null, displayName: null };

function seen(html: string, followedRow: string | null = null): [PageId, ReturnType<typeof observe>] {
  const snapshot = takeSnapshot(page.show(html));
  const at = recognisePage(document, snapshot);
  return [at, observe(at, snapshot, { ...nothing, followedRow })];
}

describe.each(page.styles)('what exceeds every limit, in the style "%s"', (style) => {
  it('is a row without a name, and the rest is still told', () => {
    const rows = [
      { name: endless, status: 'Expired', validTo: '13/09/2026' },
      { name: 'INGLETON154', status: 'Active', validTo: '20/01/2027' },
    ];
    const [at, sighting] = seen(page.credentialListPage(style, { list: rows }), endless);
    expect(at).toBe('credential-list');
    expect(v.safeParse(sightingSchema, sighting).success).toBe(true);
    expect(sighting.facts.credentials.map(({ displayName }) => displayName)).toEqual([null, 'INGLETON154']);
    expect(sighting.followedRow).toBeNull();
  });
});

it('is left out of a list with more rows than anybody chooses from', () => {
  const entities = Array.from({ length: mostRows + 20 }, (_, index) => ({
    name: `Bakery ${index}`,
    abn: null,
  }));
  const [, sighting] = seen(page.entityListPage('table'));
  const facts = withinLimits({ ...sighting.facts, entities });
  expect(facts.entities).toEqual(entities.slice(0, mostRows));
  expect(v.safeParse(sightingSchema, { ...sighting, facts }).success).toBe(true);
  expect(v.safeParse(sightingSchema, { ...sighting, facts: { ...facts, entities } }).success).toBe(false);
});
