import { isAside, isInBreadcrumb, isInFooter, isInSentence, leadsAway } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/words/text.ts';
import { isNamed } from './matching.ts';

/**
 * The toolbar of an entity: R25c and RG-24 ("Manage credentials"), R25n ("Manage notifications"), R25m ("History"), AST1 ("Manage
 * authorisations"); the others are inferred. Addresses: `sources.ts`; read 2026-11-23.
 */
export const tabNames = [
  'Manage authorisations',
  'Manage credentials',
  'Manage notifications',
  'History',
  'Authorisations',
  'Machine credentials',
  'Notifications',
].map(squeeze);

/** What stands on the tab of authorisations alone (R25a, RMA). */
export const addUser = ['Add new user', 'Add a new user'].map(squeeze);

/** By words alone: a tab may hold a count, and a tile a sentence, besides its name. */
const mayBeTab = ({ texts }: Candidate) => texts.some((text) => tabNames.some((name) => text.includes(name)));
const isAddUser = ({ texts }: Candidate) => texts.some((text) => addUser.includes(text));
/** So many are asked for the name that they have for a person, which takes styles; no toolbar has more. */
const mostAsked = 30;

/** A tab of an entity's toolbar, shown or not, and its name. */
export interface NamedTab {
  readonly element: Element;
  /** One of `tabNames`. */
  readonly name: string;
  /** It says nothing else. */
  readonly isWhole: boolean;
}

/** What bears the name of a tab, in the order of the page: as all of its words, or as the title of a tile, or with a count at its end. */
export const tabsNamed = oncePerSnapshot((snapshot: Snapshot): readonly NamedTab[] => {
  let asked = 0;
  return pressablesThat(snapshot, mayBeTab).flatMap(({ element, texts }): NamedTab[] => {
    const whole = tabNames.find((name) => texts.includes(name));
    if (whole !== undefined) return [{ element, name: whole, isWhole: true }];
    // Of what holds a single text all was said.
    if (element.childElementCount === 0 || asked >= mostAsked) return [];
    asked += 1;
    const isOther =
      leadsAway(element) || isAside(element) || isInSentence(element) || !snapshot.sight.canUse(element);
    const name = isOther ? undefined : titleAmong(element, texts);
    return name === undefined ? [] : [{ element, name, isWhole: false }];
  });
});

function titleAmong(element: Element, texts: readonly string[]): string | undefined {
  const held = tabNames.filter((name) => texts.some((text) => text.includes(name)));
  return held.find((name) => isNamed(element, [name]));
}

/** Whether at least two of the tabs, or one and "Add new user", can be used. One such link alone may stand on the home page. */
export function areTabsShown(snapshot: Snapshot): boolean {
  const shown = tabsNamed(snapshot).filter(({ element }) => isInUse(snapshot, element));
  // The home page may have tiles too, but none of credentials: those are a business's.
  const hasCredentials = shown.some(({ name }) => name.endsWith('credential'));
  const tabs = new Set(shown.flatMap(({ name, isWhole }) => (isWhole || hasCredentials ? [name] : [])));
  if (tabs.size !== 1) return tabs.size >= 2;
  return pressablesThat(snapshot, isAddUser).some(({ element }) => isInUse(snapshot, element));
}

function isInUse({ sight }: Snapshot, element: Element): boolean {
  return sight.canUse(element) && !isInFooter(element) && !isInBreadcrumb(element);
}
