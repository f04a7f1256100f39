import { extension, isAlive } from '../platform/extension-in-page.ts';
import { fromBackground, type Sender } from '../platform/messages/from-background.ts';
import type { BackgroundToPortal, PortalToBackground } from '../platform/messages/messages.ts';
import type { guideHere } from './guide-here.ts';
import { guideParts } from './guide-parts.ts';
import { ourHosts } from './overlay/host.ts';

/*
 * The guide is put before this in parts once it is built, and none of it runs before there is a journey to guide through: most pages of the portal
 * are opened without one.
 */
let here: Promise<ReturnType<typeof guideHere> | undefined> | null = null;

const tell = async (message: PortalToBackground) =>
  fromBackground(await extension.runtime.sendMessage(message));

function show(told: BackgroundToPortal): void {
  if (told.guidance !== null) here ??= guideParts().then((guide) => guide?.guideHere(tell));
  void here?.then((guide) => guide?.show(told));
}

extension.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const told = fromBackground(message, sender);
  if (told) show(told);
});

function ask(): void {
  tell({ kind: 'guidance-asked' }).then(
    (told) => (told ? show(told) : here?.then((guide) => guide?.end())),
    // The background could not be woken: it will tell when a journey starts.
    () => undefined,
  );
}

// Of a version that was updated under the page and had no time to leave. What stands deeper is found when a guide comes.
for (const left of document.querySelectorAll(ourHosts)) left.remove();
ask();
// A page that the browser had kept (bfcache) was told nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && isAlive() && ask());
