import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { type NamedTab, tabsNamed } from '../find/entity-tabs.ts';
import type { TabOfEntity } from '../ids.ts';

/**
 * The tab of the entity's toolbar that the page says is the open one, to those who hear it or else by its class; null where it says so of none,
 * or of several.
 */
export const selectedTab = oncePerSnapshot((snapshot: Snapshot): TabOfEntity | null => {
  const all = tabsNamed(snapshot);
  const open = all.filter(({ element }) => isOpen(element));
  return onlyOne(open.length > 0 ? open : all.filter(({ element }) => isClassedOpen(element)));
});

function onlyOne(tabs: readonly NamedTab[]): TabOfEntity | null {
  const [tab, other] = new Set(tabs.map(({ name }) => tabOf(name)));
  return tab && other === undefined ? tab : null;
}

/** "active", "is-selected", "tab--current": as style sheets are told which tab is drawn open. */
const openClass = /(?:^|[\s_-])(?:active|selected|current)(?=\s|$)/i;
const notOpen = /(?:^|\s)(?:not|non|un|in)[_-]?(?:active|selected|current)(?=\s|$)/i;

function isClassedOpen(element: Element): boolean {
  const { parentElement: parent } = element;
  // An item of a list that holds this tab alone.
  const item = parent?.childElementCount === 1 ? (parent.getAttribute('class') ?? '') : '';
  const classes = `${element.getAttribute('class') ?? ''} ${item}`;
  return openClass.test(classes) && !notOpen.test(classes);
}

function isOpen(element: Element): boolean {
  const current = [element, element.parentElement].map(
    (each) => each?.getAttribute('aria-current') ?? 'false',
  );
  return (
    element.getAttribute('aria-selected') === 'true' ||
    current.some((value) => value !== 'false' && value !== '')
  );
}

function tabOf(name: string): TabOfEntity {
  if (name.includes('credential')) return 'credentials';
  if (name.includes('notification')) return 'notifications';
  return name.includes('history') ? 'history' : 'authorisations';
}
