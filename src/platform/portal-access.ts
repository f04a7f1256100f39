import { extension } from './extension.ts';
import { portalPages } from './portal-address.ts';

const portal = { origins: [portalPages] };

/**
 * Whether the browser lets us see the portal's pages. Both give that when the extension is installed; in both the person may take it back at
 * any moment (Firefox: "Permissions" of the add-on; Chrome: "Site access").
 */
export function maySeePortal(): Promise<boolean> {
  return extension.permissions.contains(portal);
}

/**
 * Has the browser ask the person for it. It does that only while a click is being answered: call it at once, before anything is waited for.
 *
 * @returns whether we have it then.
 */
export function askForPortal(): Promise<boolean> {
  return extension.permissions.request(portal);
}

/** Calls `changed` whenever permissions were given or taken, until the signal. */
export function hearPermissions(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = extension.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed));
  }
}
