import type { Guidance } from '../journey/guidance.ts';
import { extension, isAlive } from '../platform/extension-in-page.ts';
import { fromBackground, type Sender } from '../platform/from-background.ts';
import type { BackgroundToPortal } from '../platform/messages.ts';
import { allPlaces } from '../portal/places.ts';
import { addStyle } from './add-style.ts';
import type { Ground } from './ground.ts';
import { PageGuide } from './guide-page.ts';
import { hostName } from './host.ts';

const ground: Ground = {
  tell: async (message) => fromBackground(await extension.runtime.sendMessage(message)),
  end: stop,
  addStyle,
};

/** The guide on this page while a journey is under way, with what ends it. Without a journey there is nothing of ours in the page. */
let running: { guide: PageGuide; life: AbortController } | null = null;

function show({ guidance, taught }: BackgroundToPortal): void {
  if (guidance === null) stop();
  else if (running) running.guide.follow(guidance, taught);
  else start(guidance, taught);
}

function start(guidance: Guidance, taught: BackgroundToPortal['taught']): void {
  const life = new AbortController();
  running = { guide: new PageGuide(document, ground, { guidance, taught }, life.signal), life };
}

function stop(): void {
  running?.life.abort();
  running = null;
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
  ground.tell({ kind: 'guidance-asked' }).then(
    (told) => (told ? show(told) : stop()),
    // The background could not be woken: it will tell when a journey starts.
    () => undefined,
  );
}

clearAway();
ask();
// A page that the browser had kept (bfcache) was told nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && isAlive() && ask());
