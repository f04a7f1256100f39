import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { tabsNamed } from '../find/entity-tabs.ts';
import type { TabOfEntity } from '../ids.ts';

/** The tab of the entity's toolbar that the page says is the open one; null where it says so of none, or of several. */
export const selectedTab = oncePerSnapshot((snapshot: Snapshot): TabOfEntity | null => {
  const open = tabsNamed(snapshot).filter(({ element }) => isOpen(element));
  const [tab, other] = new Set(open.map(({ name }) => tabOf(name)));
  return tab && other === undefined ? tab : null;
});

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
