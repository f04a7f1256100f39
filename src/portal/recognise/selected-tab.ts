import type { Candidate } from '../dom/candidate.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { tabNames } from '../find/entity-tabs.ts';
import type { TabOfEntity } from '../ids.ts';

const isTab = ({ texts }: Candidate) => texts.some((text) => tabNames.includes(text));

/** The tab of the entity's toolbar that the page says is the open one; null where it says so of none, or of several. */
export const selectedTab = oncePerSnapshot((snapshot: Snapshot): TabOfEntity | null => {
  const open = pressablesThat(snapshot, isTab).filter(({ element }) => isOpen(element));
  const [tab, other] = new Set(open.map(({ texts }) => tabOf(texts)));
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

function tabOf(texts: readonly string[]): TabOfEntity {
  const text = texts.join(' ');
  if (text.includes('credential')) return 'credentials';
  if (text.includes('notification')) return 'notifications';
  return text.includes('history') ? 'history' : 'authorisations';
}
