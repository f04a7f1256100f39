// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { KnownPage } from '../../../src/portal/known-page.ts';
import { lookAt } from '../../../src/portal/look.ts';
import { allPlaces, type Place } from '../../../src/portal/places.ts';
import { disagreements } from '../../drift/all-answers.ts';
import { chanceOf } from '../../drift/mutations.ts';
import { portals } from '../../drift/portals/all.ts';
import { changeSomething } from '../../drift/small-changes.ts';
import * as link from './link-stand-ins.ts';
import * as page from './stand-ins.ts';

const pages: readonly string[] = [
  ...page.styles.flatMap((style) => [
    page.signInPage(style),
    page.codePage(style),
    page.consentPage(style),
    page.homePage(style),
    page.entityListPage(style),
    page.entityPage(style),
    page.credentialListPage(style),
    page.credentialListPage(style, { software: false }),
    page.detailsPage(style),
    page.createPage(style),
    page.sessionEndedPage(style),
    link.startPage(style),
    link.addressPage(style),
    link.businessesPage(style),
    link.emailPage(style),
    link.linkedPage(style),
  ]),
  ...portals.flatMap(({ pages }) => pages.map(({ html }) => html)),
];

// A taste of what `npm run drift` does a thousand times as often in a real browser; jsdom takes long over styles.
const some = pages.filter((_, number) => number % 9 === 0);

/** A page that is known, with an observer on all of it. */
function getToKnow(html: string) {
  page.show(html);
  const known = new KnownPage(document);
  const observer = new MutationObserver(() => undefined);
  const seen = new Set<Place>();
  const look = () => {
    known.heed(observer.takeRecords());
    const now = known.look();
    for (const place of now.places) {
      if (!seen.has(place))
        observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
      seen.add(place);
    }
    return now;
  };
  look();
  return { known, look };
}

test.each(some.map((html, number) => [number, html] as const))(
  'page %i is known as if it were read anew, whatever happens to it',
  (number, html) => {
    const chance = chanceOf(number + 1);
    const { look } = getToKnow(html);
    expect(disagreements(look(), lookAt(document))).toEqual([]);
    for (let turn = 0; turn < 5; turn++) {
      for (let change = 0; change <= chance() * 4; change++) {
        changeSomething(chance, allPlaces(document) as (Document | ShadowRoot)[]);
      }
      expect(disagreements(look(), lookAt(document)), `turn ${turn}`).toEqual([]);
    }
  },
  // Only so that a machine with much else to do does not give up.
  60_000,
);
