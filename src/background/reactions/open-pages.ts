import { extension } from '../../platform/extension.ts';
import type { RegisterChanged } from '../../platform/messages/register-messages.ts';
import { portalPages } from '../../platform/portal-address.ts';
import { pagesView, portalView } from '../views/views.ts';

let telling: Promise<void> = Promise.resolve();

/** Sends what there is to show now to every page of the portal and to every page of ours that is open, one telling after the other. */
export function tellOpenPages(): Promise<void> {
  telling = telling.then(tell).catch((error: unknown) => {
    console.error('Credential Guide could not tell its pages.', error);
  });
  return telling;
}

/** Tells the register's page, wherever it is open, that there is something new to ask for. */
export function tellRegister(): void {
  const changed: RegisterChanged = { kind: 'register-changed' };
  extension.runtime.sendMessage(changed).catch(() => {
    // It is not open.
  });
}

async function tell(): Promise<void> {
  const tabs = await extension.tabs.query({ url: portalPages });
  const [toPages, ...toPortal] = await Promise.all([pagesView(), ...tabs.map(portalView)]);
  const told = tabs.flatMap(({ id }, index) =>
    id === undefined ? [] : [extension.tabs.sendMessage(id, toPortal[index])],
  );
  // A tab that is still loading and a popup that is closed are nobody to tell: both ask when they open. And nobody waits for a tab that hangs.
  void Promise.allSettled([...told, extension.runtime.sendMessage(toPages)]);
}
