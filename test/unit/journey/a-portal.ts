import { currentStep } from '../../../src/journey/current-step.ts';
import { overviewOf } from '../../../src/journey/guide/overview.ts';
import type { JourneyId } from '../../../src/journey/ids.ts';
import { advance, type JourneyEvent } from '../../../src/journey/progress.ts';
import { type Progress, startJourney } from '../../../src/journey/progress-record.ts';
import type { PageId } from '../../../src/portal/ids.ts';
import type { PageFacts, SeenCredential, Sighting } from '../../../src/portal/sighting.ts';
import { type CalendarDate, parseCalendarDate } from '../../../src/values/calendar-date.ts';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

export const today = day('2026-11-23');
export const business = { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' };

export function credential(
  displayName: string | null,
  validTo: string | null = null,
  status: SeenCredential['status'] = null,
): SeenCredential {
  return { displayName, validTo: validTo ? day(validTo) : null, status };
}

export function sighting(
  page: PageId,
  { facts, ...rest }: Partial<Omit<Sighting, 'facts'>> & { facts?: Partial<PageFacts> } = {},
): Sighting {
  return {
    page,
    opened: false,
    nameField: page === 'create-credential' ? 'empty' : 'absent',
    termsAccepted: false,
    attended: null,
    followedRow: null,
    form: [],
    ...rest,
    facts: {
      business: null,
      entities: [],
      credentials: [],
      hasMoreCredentials: false,
      details: null,
      notices: [],
      ...facts,
    },
  };
}

/** Plays events one after the other from the start of a journey. */
export class Renewal {
  progress: Progress;

  constructor(journey: JourneyId = 'renew') {
    this.progress = startJourney(journey, new Date('2026-11-23T01:00:00Z'), 'a-run');
  }

  happens(event: JourneyEvent): this {
    this.progress = advance(this.progress, event, today);
    return this;
  }

  sees(page: PageId, seen: Parameters<typeof sighting>[1] = {}): this {
    return this.happens({ kind: 'page-seen', sighting: sighting(page, seen) });
  }

  /** How the checklist shows a step. */
  stateOf(step: string): string | undefined {
    const around = { computer: 'windows', browser: 'chrome' } as const;
    return overviewOf(this.progress, today, around).steps.find(({ id }) => id === step)?.state;
  }

  get at(): string {
    return currentStep(this.progress, today)?.id ?? 'finished';
  }

  /** A renewal that has come to the details of the old credential. */
  static atDetails(old: SeenCredential): Renewal {
    return new Renewal()
      .sees('sign-in')
      .sees('home')
      .sees('entity-list')
      .sees('entity', { facts: { business } })
      .sees('credential-list', { facts: { business, credentials: [old] } })
      .sees('credential-details', { facts: { business, details: old } });
  }

  /** A renewal that has come to the empty form for the new credential. */
  static atForm(old: SeenCredential): Renewal {
    return Renewal.atDetails(old)
      .happens({ kind: 'step-done', step: 'check-valid-to' })
      .happens({ kind: 'step-done', step: 'set-old-keystore-aside' })
      .sees('credential-list', { facts: { business, credentials: [old] } })
      .sees('create-credential', { opened: true, facts: { business } });
  }
}
