import type { Environment } from '../journey/computer/environment.ts';
import { guidanceInTab } from '../journey/guide/guidance-in-tab.ts';
import { type Overview, overviewOf } from '../journey/guide/overview.ts';
import type { JourneyId } from '../journey/ids.ts';
import type { CheckedKeystore } from '../journey/known.ts';
import { happen, start } from '../journey/under-way/runs.ts';
import { chooseInTab, seeInTab } from '../journey/under-way/tabs.ts';
import { nothingUnderWay, runNamed, type UnderWay } from '../journey/under-way/under-way.ts';
import type { KnownForKeystore } from '../keystore/judge-for-journey.ts';
import type { BackgroundToPortal, PortalToBackground } from '../platform/messages/messages.ts';
import type { Pinned } from '../portal/pinned.ts';
import type { CalendarDate } from '../values/calendar-date.ts';

/** All that a rehearsal remembers: in memory alone, beside the person's real journeys and never among them. */
export interface Practised {
  readonly underWay: UnderWay;
  readonly taught: readonly Pinned[];
}

/** What can happen in a rehearsal: what the guide tells the background elsewhere, and what is said in the checklist. */
export type PractisedEvent =
  | PortalToBackground
  | { readonly kind: 'undone'; readonly run: string }
  | { readonly kind: 'keystore-checked'; readonly run: string; readonly checked: CheckedKeystore };

/** There is one practice portal, and the person looks at it. */
const tab = 1;

/** A journey at its beginning. */
export function beginPractice(journey: JourneyId, now: Date): Practised {
  return { underWay: start(nothingUnderWay, journey, now, 'rehearsal'), taught: [] };
}

/** What the background does with the same event in earnest, by the same rules of the journey. */
export function practise(practised: Practised, event: PractisedEvent, today: CalendarDate): Practised {
  const { underWay, taught } = practised;
  switch (event.kind) {
    case 'guidance-asked':
    case 'help-asked':
      return practised;
    case 'page-seen':
      return { ...practised, underWay: seeInTab(underWay, tab, event.sighting, true, today) };
    case 'control-taught':
      return { ...practised, taught: [...without(taught, event.taught.control), event.taught] };
    case 'control-forgotten':
      return { ...practised, taught: without(taught, event.control) };
    case 'run-chosen':
      // For another business there is nothing to practise that this one does not have.
      return event.run === null
        ? practised
        : { ...practised, underWay: chooseInTab(underWay, tab, event.run) };
    default:
      return { ...practised, underWay: happen(underWay, event.run, event, today, tab) };
  }
}

function without(taught: readonly Pinned[], control: Pinned['control']): readonly Pinned[] {
  return taught.filter((each) => each.control !== control);
}

/** What the guide on the practice portal shows. */
export function guidanceIn(
  { underWay, taught }: Practised,
  today: CalendarDate,
  around: Environment,
): BackgroundToPortal {
  const guidance = guidanceInTab(underWay, tab, today, around);
  return { kind: 'guidance', guidance: guidance && { ...guidance, ask: [] }, taught };
}

/** What the checklist beside it shows. */
export function overviewIn({ underWay }: Practised, today: CalendarDate, around: Environment): Overview {
  const progress = runNamed(underWay, underWay.open);
  if (!progress) throw new Error('A rehearsal has a journey under way from its first moment');
  return overviewOf(progress, today, around);
}

/** What the practice file is compared with. */
export function knownIn({ underWay }: Practised): KnownForKeystore[] {
  return underWay.journeys.flatMap(({ run, journey, known: { business, oldCredential } }) => {
    if (journey !== 'renew' && journey !== 'set-up') return [];
    const { displayName = null, validTo: oldValidTo = null } = oldCredential ?? {};
    return [{ run, journey, business, displayName, oldValidTo }];
  });
}
