import { KnownPage } from '../../src/portal/dom/known-page.ts';
import { type Look, lookAt } from '../../src/portal/dom/look.ts';
import { allPlaces, type Place } from '../../src/portal/dom/places.ts';
import { disagreements } from './all-answers.ts';
import type { Chance } from './mutations.ts';
import { changeSomething } from './small-changes.ts';

/** Looks at a document as the content script does: what it knows of the page is kept, and told of every change. */
export function getToKnow(document: Document): () => Look {
  const known = new KnownPage(document);
  const observer = new MutationObserver((records) => known.heed(records));
  const seen = new WeakSet<Place>();
  return () => {
    known.heed(observer.takeRecords());
    const look = known.look();
    for (const place of look.places) {
      if (seen.has(place)) continue;
      seen.add(place);
      observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    return look;
  };
}

/**
 * Changes the page again and again and gives what a look at the known page then says otherwise than one at all of it; empty when they are
 * as one each time.
 */
export function differencesWhileChanging(
  document: Document,
  look: () => Look,
  chance: Chance,
  turns: number,
): readonly string[] {
  for (let turn = 0; turn <= turns; turn++) {
    const different = disagreements(look(), lookAt(document));
    if (different.length > 0) return [`after ${turn} turns`, ...different];
    for (let change = 0; change <= chance() * 4; change++) {
      changeSomething(chance, allPlaces(document) as (Document | ShadowRoot)[]);
    }
  }
  return [];
}
