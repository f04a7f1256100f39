// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { KnownPage } from '../../../src/portal/dom/known-page.ts';
import { pressablesThat } from '../../../src/portal/dom/look.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import { differencesWhileChanging, getToKnow } from '../../drift/known-as-anew.ts';
import { chanceOf } from '../../drift/mutations.ts';
import { portals } from '../../drift/portals/all.ts';
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

test.each(some.map((html, number) => [number, html] as const))(
  'page %i is known as if it were read anew, whatever happens to it',
  (number, html) => {
    page.show(html);
    const look = getToKnow(document);
    expect(differencesWhileChanging(document, look, chanceOf(number + 1), 5)).toEqual([]);
  },
  // Only so that a machine with much else to do does not give up.
  60_000,
);

test('a shadow tree that is taken away, with elements in it that nobody has defined', () => {
  page.show('<main><ram-list></ram-list></main>');
  const host = document.querySelector('ram-list') as Element;
  const tree = host.attachShadow({ mode: 'open' });
  tree.innerHTML = '<ram-row><button>Create machine credential</button></ram-row>';
  const look = getToKnow(document);
  const create = () => findControl(document, { control: 'create-credential' }, look()).kind;
  expect(create()).toBe('found');
  host.remove();
  tree.append(document.createElement('ram-row'));
  expect(create()).toBe('not-found');
  document.querySelector('main')?.append(host);
  expect(create()).toBe('found');
});

test('an empty element that gets its shadow tree later, without a change that is told, is looked into', () => {
  page.show('<main><div id="late"></div></main>');
  const known = new KnownPage(document);
  expect(known.look().places).toEqual([document]);
  expect(known.isExpecting).toBe(true);
  const tree = document.getElementById('late')?.attachShadow({ mode: 'open' });
  if (!tree) throw new Error('The page has lost its element');
  tree.innerHTML = '<button>Create machine credential</button>';
  const look = known.look();
  expect(look.places).toEqual([document, tree]);
  const buttons = pressablesThat(look, () => true).map(({ element }) => element.textContent);
  expect(buttons).toEqual(['Create machine credential']);
});

test('an empty element that stays empty is soon left alone', () => {
  page.show('<main><div></div><p>Some words</p></main>');
  const known = new KnownPage(document);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  known.look();
  expect(known.isExpecting).toBe(true);
  clock.mockReturnValue(2000);
  known.look();
  expect(known.isExpecting).toBe(false);
  clock.mockRestore();
});
