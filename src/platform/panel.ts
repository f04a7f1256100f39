import { extension } from './extension.ts';

/** What there is of Chrome's side panel (https://developer.chrome.com/docs/extensions/reference/api/sidePanel); the polyfill's types lack it. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

/** Chrome has the one, Firefox the other. */
const panels: {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: { open(): Promise<void>; isOpen(where: object): Promise<boolean> };
} = extension;

/** Whether the panel is open in some window (Chrome), or the sidebar in the one in front (Firefox). False where the browser does not say. */
export async function isPanelOpen(): Promise<boolean> {
  try {
    if (panels.sidebarAction) return await panels.sidebarAction.isOpen({});
    // Chrome 116 and later: https://developer.chrome.com/docs/extensions/reference/api/runtime#method-getContexts
    return (await extension.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  } catch {
    return false;
  }
}

/** By this name the panel tells the background that it is there, for as long as both are. */
export const panelPort = 'panel';

/** To be called by the panel's own page. Without a background to hear it the pages of the portal say all of it, as they do without a panel. */
export function tellPanelIsThere(): void {
  try {
    extension.runtime.connect({ name: panelPort });
  } catch {
    // The extension was updated under it.
  }
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
  const { id } = await extension.windows.getCurrent();
  return () => (id === undefined ? Promise.reject(new Error('This window has no id')) : openPanel(id));
}
