import { extension } from '../platform/extension.ts';
import { portalPages } from '../platform/portal-address.ts';
import type { State } from './state.ts';
import { pagesView, portalView } from './views.ts';

/** Sends what there is to show to every page of the portal and to every page of ours that is open. */
export async function tellEveryone(state: State): Promise<void> {
  const [toPortal, toPages] = await Promise.all([portalView(state), pagesView(state)]);
  const tabs = await extension.tabs.query({ url: portalPages });
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [extension.tabs.sendMessage(id, toPortal)]));
  // A tab that is still loading and a popup that is closed are nobody to tell: both ask when they open.
  await Promise.allSettled([...told, extension.runtime.sendMessage(toPages)]);
}
