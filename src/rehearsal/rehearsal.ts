import type { Environment } from '../journey/computer/environment.ts';
import type { Overview } from '../journey/guide/overview.ts';
import type { JourneyId } from '../journey/ids.ts';
import type { Help } from '../journey/step.ts';
import type { KnownForKeystore } from '../keystore/judge-for-journey.ts';
import type { BackgroundToPortal } from '../platform/messages/messages.ts';
import { type CalendarDate, dayInAustralia } from '../values/calendar-date.ts';
import {
  beginPractice,
  guidanceIn,
  knownIn,
  overviewIn,
  type Practised,
  type PractisedEvent,
  practise,
} from './practised.ts';

/**
 * One rehearsal, and the background of its guide: it has the journey's rules and nothing of the browser. Nothing of it is stored or told to
 * the extension's own background, so no real journey, badge or reminder can change.
 */
export class Rehearsal {
  readonly #around: Environment;
  readonly #changed: () => void;
  #practised: Practised;
  /** The file that "Download" made, as XML; null before. */
  keystore: string | null = null;
  /** The last button of the card that opens something in earnest. */
  asked: Help | null = null;
  /** Is told what is to be shown on the practice portal. */
  onGuidance: (told: BackgroundToPortal) => void = () => undefined;

  /** @param changed is called when the checklist has something else to show. */
  constructor(around: Environment, changed: () => void, journey: JourneyId = 'renew') {
    this.#practised = beginPractice(journey, new Date());
    this.#around = around;
    this.#changed = changed;
  }

  /** Something happened; what the guide is to show now comes back. */
  tell(event: PractisedEvent): BackgroundToPortal {
    this.#practised = practise(this.#practised, event, today());
    if (event.kind === 'help-asked') this.asked = event.help;
    else if (event.kind !== 'page-seen') this.asked = null;
    this.#changed();
    return guidanceIn(this.#practised, today(), this.#around);
  }

  /** Something was said in the checklist: the guide has to know. */
  say(event: PractisedEvent): void {
    this.onGuidance(this.tell(event));
  }

  take(keystore: string): void {
    this.keystore = keystore;
    this.#changed();
  }

  get overview(): Overview {
    return overviewIn(this.#practised, today(), this.#around);
  }

  get known(): readonly KnownForKeystore[] {
    return knownIn(this.#practised);
  }
}

function today(): CalendarDate {
  return dayInAustralia(new Date());
}
