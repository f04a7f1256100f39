import type { BackgroundToPortal } from '../platform/messages.ts';
import { allPlaces } from '../portal/dom/places.ts';
import { guideWhileUnderWay } from './guide-while-under-way.ts';
import type { Ground } from './host.ts';
import { addStyle } from './overlay/add-style.ts';
import { hostName } from './overlay/host.ts';
import { learnWords } from './pointer/say.ts';

/** The guide on this page, in the language that the person chose. Made only once there is a journey under way. */
export function guideHere(tell: Ground['tell']) {
  clearAway();
  const { show, end } = guideWhileUnderWay(document, { tell, addStyle });
  const words = learnWords();
  return {
    /** The first word that is said waits for the language. */
    show: (told: BackgroundToPortal): void => void words.then(() => show(told)),
    end,
  };
}

/** What a version of this extension left behind that was updated under the page and had no time to leave. */
function clearAway(): void {
  for (const place of allPlaces(document)) {
    for (const left of place.querySelectorAll(hostName)) left.remove();
  }
}
