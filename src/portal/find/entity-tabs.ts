import { isInBreadcrumb, isInFooter } from '../dom/context.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { isUsable } from '../dom/visibility.ts';
import { squeeze } from '../dom/words/text.ts';

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

const isTab = ({ texts }: Candidate) => texts.some((text) => tabNames.includes(text));
const isAddUser = ({ texts }: Candidate) => texts.some((text) => addUser.includes(text));

/** Whether at least two of the tabs, or one and "Add new user", can be used. One such link alone may stand on the home page. */
export function areTabsShown(snapshot: Snapshot): boolean {
  const tabs = namesShown(snapshot, tabNames, isTab);
  return tabs.size >= 2 || (tabs.size === 1 && namesShown(snapshot, addUser, isAddUser).size > 0);
}

function namesShown(snapshot: Snapshot, names: readonly string[], test: typeof isTab): Set<string> {
  const shown = pressablesThat(snapshot, test).flatMap(({ element, texts }) => {
    const name = names.find((each) => texts.includes(each));
    return name && isUsable(element) && !isInFooter(element) && !isInBreadcrumb(element) ? [name] : [];
  });
  return new Set(shown);
}
