import { extension, isAlive } from '../platform/extension-in-page.ts';
import { fromBackground, type Sender } from '../platform/from-background.ts';
import type { BackgroundToPortal, PortalToBackground } from '../platform/messages.ts';
import { allPlaces } from '../portal/places.ts';
import { addStyle } from './add-style.ts';
import { guideWhileUnderWay } from './guide-while-under-way.ts';
import { hostName } from './host.ts';
import { learnWords } from './say.ts';

const tell = async (message: PortalToBackground) =>
  fromBackground(await extension.runtime.sendMessage(message));
const here = guideWhileUnderWay(document, { tell, addStyle });

let words: Promise<unknown> | null = null;

/** The first word that is said waits for the language that the person chose; without a journey nothing is looked up. */
function show(told: BackgroundToPortal): void {
  if (told.guidance !== null) words ??= learnWords();
  if (words) void words.then(() => here.show(told));
  else here.end();
}

extension.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
  const told = fromBackground(message, sender);
  if (told) show(told);
});

/** What a version of this extension left behind that was updated under the page and had no time to leave. */
function clearAway(): void {
  for (const place of allPlaces(document)) {
    for (const left of place.querySelectorAll(hostName)) left.remove();
  }
}

function ask(): void {
  tell({ kind: 'guidance-asked' }).then(
    (told) => (told ? show(told) : here.end()),
    // The background could not be woken: it will tell when a journey starts.
    () => undefined,
  );
}

clearAway();
ask();
// A page that the browser had kept (bfcache) was told nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && isAlive() && ask());
