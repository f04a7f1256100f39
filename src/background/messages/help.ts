import type { Help } from '../../journey/step.ts';
import { startAfter } from '../../journey/under-way/runs.ts';
import { runNamed } from '../../journey/under-way/under-way.ts';
import { extension } from '../../platform/extension.ts';
import { whichHash } from '../../platform/which-hash.ts';
import { today } from '../clock.ts';
import { changeUnderWay } from '../journey-events.ts';
import type { State } from '../state/state-type.ts';

/** Does for the card what only the background can do: the card's page has no way to our own pages or to the computer's folders. */
export async function giveHelp(help: Help, { underWay }: State): Promise<void> {
  const handedOver = runNamed(underWay, underWay.open)?.known.handedOver;
  switch (help) {
    case 'check-keystore':
      await extension.tabs.create({ url: extension.runtime.getURL('keystore.html') });
      return;
    case 'choose-old-keystore':
      await extension.tabs.create({
        url: extension.runtime.getURL(`keystore.html${whichHash(underWay.open)}`),
      });
      return;
    case 'show-download':
      if (handedOver?.how === 'download') await extension.downloads.show(handedOver.downloadId);
      return;
    case 'choose-software':
      await extension.tabs.create({ url: extension.runtime.getURL('popup/popup.html#software') });
      return;
    case 'save-calendar':
      // The calendar file is made in the popup: a service worker cannot make one.
      await extension.tabs.create({ url: extension.runtime.getURL('popup/popup.html') });
      return;
    case 'begin-renewal':
      await changeUnderWay((now) =>
        now.open === null
          ? now
          : startAfter(now, now.open, 'renew', new Date(), crypto.randomUUID(), today()),
      );
      return;
    default:
      return;
  }
}
