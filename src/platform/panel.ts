import { extension } from './extension.ts';
import { answerMilliseconds, inTime } from './in-time.ts';

/** What there is of Chrome's side panel (https://developer.chrome.com/docs/extensions/reference/api/sidePanel); the polyfill's types lack it. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

/** Chrome has the one, Firefox the other. */
const panels: {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: { open(): Promise<void>; isOpen(where: object): Promise<boolean> };
} = extension;

/** Chrome names the panels that are open, by their addresses, and not the windows that they are in: each says its own there. */
const windowKey = 'window';

/** Whether the panel (Chrome), or the sidebar (Firefox), can be seen in this window. False where the browser does not say. */
export async function isPanelIn(windowId: number): Promise<boolean> {
  try {
    if (panels.sidebarAction) return await panels.sidebarAction.isOpen({ windowId });
    // Chrome 116 and later: https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts
    const open = await extension.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    return open.some(({ documentUrl }) => windowAt(documentUrl) === String(windowId));
  } catch {
    return false;
  }
}

function standIn(id: number | undefined): void {
  const address = new URL(location.href);
  if (id === undefined) address.searchParams.delete(windowKey);
  else address.searchParams.set(windowKey, String(id));
  history.replaceState(null, '', address);
}

function windowAt(address: string | undefined): string | null {
  return address === undefined ? null : new URL(address).searchParams.get(windowKey);
}

/** By this name the panel tells the background that it is there, for as long as both are. */
export const panelPort = 'panel';

/**
 * To be called by the panel's own page: says in which window it stands, and tells the background, each time when it is shown and when it is hidden,
 * as behind another extension's panel. Without a background to hear it the pages of the portal say all of it, as they do without a panel.
 */
export async function tellPanelIsThere(): Promise<void> {
  const id = await inTime(windowOfThisPage(), answerMilliseconds, undefined);
  let port: { disconnect(): void } | null = null;
  const tell = (): void => {
    if (panels.sidePanel) standIn(document.visibilityState === 'hidden' ? undefined : id);
    try {
      port?.disconnect();
      port = extension.runtime.connect({ name: panelPort });
    } catch {
      // The extension was updated under it.
    }
  };
  document.addEventListener('visibilitychange', tell);
  tell();
}

/**
 * Opens the panel in this window, or in Firefox in the window of the person's click. Both browsers do that only while a click or a key
 * press is being answered: call it at once, before anything is waited for.
 *
 * @throws (rejects) when the browser opens none.
 */
export function openPanel(windowId: number): Promise<void> {
  if (panels.sidePanel) return panels.sidePanel.open({ windowId });
  if (panels.sidebarAction) return panels.sidebarAction.open();
  return Promise.reject(new Error('This browser has neither a side panel nor a sidebar'));
}

/** What opens the panel in the window that this page is in; asked for beforehand, since the click itself leaves no time to ask. */
export async function panelOpener(): Promise<() => Promise<void>> {
  const id = await windowOfThisPage();
  return () => (id === undefined ? Promise.reject(new Error('This window has no id')) : openPanel(id));
}

async function windowOfThisPage(): Promise<number | undefined> {
  return (await extension.windows.getCurrent()).id;
}
