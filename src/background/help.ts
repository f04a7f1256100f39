import type { Help } from '../journey/step.ts';
import { extension } from '../platform/extension.ts';
import type { State } from './state.ts';

/** Does for the card what only the background can do: the card's page has no way to our own pages or to the computer's folders. */
export async function giveHelp(help: Help, { progress }: State): Promise<void> {
  const handedOver = progress?.known.handedOver;
  switch (help) {
    case 'check-keystore':
      await extension.tabs.create({ url: extension.runtime.getURL('keystore.html') });
      return;
    case 'show-download':
      if (handedOver?.how === 'download') await extension.downloads.show(handedOver.downloadId);
      return;
    case 'save-calendar':
      // The calendar file is made in the popup: a service worker cannot make one.
      await extension.tabs.create({ url: extension.runtime.getURL('popup/popup.html') });
      return;
    default:
      return;
  }
}
