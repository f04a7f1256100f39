import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../../../src/journey/guide/guidance.ts';
import { type JourneyId, journeyIds } from '../../../src/journey/ids.ts';
import { journeys } from '../../../src/journey/journeys.ts';
import { happen, start, startAfter } from '../../../src/journey/under-way/runs.ts';
import { nothingUnderWay, runNamed } from '../../../src/journey/under-way/under-way.ts';
import type { PageId } from '../../../src/portal/ids.ts';
import type { SeenCredential } from '../../../src/portal/sighting.ts';
import { business, credential, Renewal, sighting, today } from './a-portal.ts';

const payroll = credential('SUNRISE-PAYROLL', '2027-01-20', 'active');
const bas = credential('SUNRISE-BAS', '2027-03-02', 'active');
const left = credential('SUNRISE-SUPER', '2027-05-01', 'suspended');
const alsoLeft = credential('SUNRISE-LEAVE', '2027-06-01', 'suspended');
const over = credential('SUNRISE-OLD', '2025-01-01', 'revoked');
const gone = credential('SUNRISE-GONE', '2025-06-01', 'expired');
const around = { computer: 'windows', browser: 'chrome' } as const;

function guidance({ progress }: Renewal) {
  const now = guidanceFor(progress, today, around);
  if (!now) throw new Error('The journey is finished');
  return now;
}

const targetOf = (renewal: Renewal) => guidance(renewal).targets['credential-list'];
const factsOf = (renewal: Renewal) => guidance(renewal).facts.map(({ key }) => key);

/** The journey at its list of credentials. */
function atList(
  journey: JourneyId,
  credentials: readonly SeenCredential[],
  hasMoreCredentials = false,
): Renewal {
  const renewal = new Renewal(journey);
  if (journey === 'stop') renewal.happens({ kind: 'step-done', step: 'still-needed' });
  return renewal.sees('credential-list', { facts: { business, credentials, hasMoreCredentials } });
}

const choose = (renewal: Renewal, { displayName, validTo }: SeenCredential) =>
  renewal.happens({ kind: 'credential-chosen', displayName: displayName ?? '', validTo });

describe('stopping a credential', () => {
  it.each([[[payroll]], [[payroll, bas, left, over, gone]]])(
    'points at nothing before the person chose',
    (rows) => {
      const renewal = atList('stop', rows);
      expect(renewal.at).toBe('revoke-credential');
      expect(targetOf(renewal)).toBeNull();
      expect(factsOf(renewal)).toContain('fact_choose_to_stop');
      const offered = guidance(renewal).choices.map(({ displayName }) => displayName);
      expect(offered).toEqual(
        rows.filter((row) => row !== over && row !== gone).map((row) => row.displayName),
      );
    },
  );

  it('points at the row of the one that was chosen, by name and date; another can still be chosen', () => {
    const renewal = choose(atList('stop', [payroll, bas]), bas);
    expect(targetOf(renewal)).toEqual({
      control: 'revoke-credential',
      row: 'SUNRISE-BAS',
      validTo: bas.validTo,
    });
    choose(renewal, payroll);
    expect(targetOf(renewal)).toMatchObject({ row: 'SUNRISE-PAYROLL' });
  });

  it('learns nothing from details that were opened: looking is not choosing', () => {
    const renewal = atList('stop', [payroll, bas]);
    renewal.sees('credential-details', {
      facts: { business, details: payroll },
      followedRow: 'SUNRISE-PAYROLL',
    });
    renewal.sees('credential-list', { facts: { business, credentials: [payroll, bas] } });
    expect(targetOf(renewal)).toBeNull();
  });

  it('offers none of two rows that nothing tells apart, and points at none without a date', () => {
    expect(guidance(atList('stop', [payroll, payroll, bas])).choices).toHaveLength(1);
    const undated = credential('SUNRISE-PAYROLL', null, 'active');
    const renewal = choose(atList('stop', [undated, bas]), undated);
    expect(targetOf(renewal)).toBeNull();
    expect(factsOf(renewal)).toContain('fact_stop_without_date');
  });

  it('is done when its row says so, and not when another one is revoked', () => {
    const renewal = choose(atList('stop', [payroll, bas]), bas);
    const revoked = (one: SeenCredential) => ({ ...one, status: 'revoked' }) as const;
    renewal.sees('credential-list', { facts: { business, credentials: [revoked(payroll), bas] } });
    expect(renewal.at).toBe('revoke-credential');
    renewal.sees('credential-list', { facts: { business, credentials: [payroll, revoked(bas)] } });
    expect(renewal.at).toBe('replace-revoked');
    expect(guidance(renewal).copy).toEqual(['SUNRISE-BAS']);
  });

  it('goes on as a renewal under the same name', () => {
    const at = new Date('2026-11-23T01:00:00Z');
    let underWay = start(nothingUnderWay, 'stop', at, 'first');
    const does = (event: Parameters<typeof happen>[2]) => {
      underWay = happen(underWay, 'first', event, today);
    };
    const list = (status: 'active' | 'revoked') =>
      sighting('credential-list', { facts: { business, credentials: [payroll, { ...bas, status }] } });
    does({ kind: 'step-done', step: 'still-needed' });
    does({ kind: 'page-seen', sighting: list('active') });
    does({ kind: 'credential-chosen', displayName: 'SUNRISE-BAS', validTo: bas.validTo });
    does({ kind: 'page-seen', sighting: list('revoked') });
    underWay = startAfter(underWay, 'first', 'renew', at, 'second', today);
    expect(underWay.open).toBe('second');
    expect(runNamed(underWay, 'first')?.states['replace-revoked']).toBe('done');
    underWay = happen(underWay, 'second', { kind: 'page-seen', sighting: list('revoked') }, today);
    const renewal = runNamed(underWay, 'second');
    const now = renewal && guidanceFor(renewal, today, around);
    expect(now).toMatchObject({ step: 'start-new-credential', displayName: 'SUNRISE-BAS' });
  });
});

describe('claiming a credential', () => {
  it('points at the only suspended row; of several the person says which', () => {
    expect(targetOf(atList('claim', [payroll, left, over]))).toMatchObject({
      control: 'claim-credential',
      row: 'SUNRISE-SUPER',
    });
    const several = atList('claim', [left, payroll, alsoLeft]);
    expect(targetOf(several)).toBeNull();
    expect(guidance(several).choices.map(({ displayName }) => displayName)).toEqual([
      'SUNRISE-SUPER',
      'SUNRISE-LEAVE',
    ]);
    expect(targetOf(choose(several, alsoLeft))).toMatchObject({ row: 'SUNRISE-LEAVE' });
  });

  it('points at nothing where the list may have more, and says where there is none', () => {
    expect(targetOf(atList('claim', [payroll, left], true))).toBeNull();
    expect(factsOf(atList('claim', [payroll]))).toContain('fact_none_suspended');
  });

  it('is done when that row is suspended no longer, and not when another one is claimed', () => {
    const renewal = choose(atList('claim', [left, alsoLeft]), left);
    const claimed = (one: SeenCredential) => ({ ...one, status: 'active' }) as const;
    renewal.sees('credential-list', { facts: { business, credentials: [left, claimed(alsoLeft)] } });
    expect(renewal.at).toBe('claim-credential');
    renewal.sees('credential-list', { facts: { business, credentials: [claimed(left), claimed(alsoLeft)] } });
    expect(guidanceFor(renewal.progress, today, around)).toBeNull();
  });
});

describe('the other journeys', () => {
  const way: Readonly<Partial<Record<JourneyId, readonly (readonly [PageId, string])[]>>> = {
    'renew-authorisation': [
      ['entity', 'renew-authorisation'],
      ['renewal-form', 'submit-renewal'],
      ['entity', 'submit-renewal'],
    ],
    administrator: [
      ['entity', 'open-user'],
      ['user-form', 'open-user'],
      ['authorisation-form', 'set-administrator'],
      ['agency-access', 'submit-authorisation'],
      ['authorisation-form', 'set-administrator'],
      ['authorisation-declaration', 'submit-authorisation'],
      ['entity', 'submit-authorisation'],
    ],
    'accept-authorisation': [
      ['home', 'open-acceptance'],
      ['acceptance-code', 'enter-code'],
      ['acceptance', 'accept-authorisation'],
      ['home', 'accept-authorisation'],
    ],
    notify: [
      ['entity', 'add-notification'],
      ['notification-form', 'choose-provider'],
      ['entity', 'add-notification'],
    ],
  };

  it.each(Object.entries(way))('%s goes on, and back, with what is seen', (journey, pages) => {
    const renewal = new Renewal(journey as JourneyId);
    for (const step of ['find-code', 'find-software-id'] as const)
      renewal.happens({ kind: 'step-done', step });
    for (const [page, step] of pages) {
      renewal.sees(page, { facts: page === 'entity' ? { business } : {} });
      expect([page, renewal.at]).toEqual([page, step]);
    }
  });

  it.each([
    ['renew-authorisation', 'renewal-form', 'authorisation-renewed'],
    ['administrator', 'authorisation-declaration', 'authorisation-saved'],
    ['accept-authorisation', 'acceptance', 'authorisation-accepted'],
  ] as const)('%s is done when RAM says so', (journey, page, notice) => {
    const renewal = new Renewal(journey);
    renewal.happens({ kind: 'step-done', step: 'find-code' });
    renewal.sees(page);
    const before = renewal.at;
    renewal.sees(page, { facts: { notices: [notice] } });
    expect(renewal.at).not.toBe(before);
  });

  it.each([
    ['stop', 'still-needed'],
    ['accept-authorisation', 'find-code'],
    ['notify', 'find-software-id'],
  ] as const)('%s takes back a click', (journey, first) => {
    const renewal = new Renewal(journey);
    expect(renewal.at).toBe(first);
    renewal.happens({ kind: 'step-done', step: first });
    expect(renewal.at).toBe('open-ram');
    renewal.happens({ kind: 'undone' });
    expect(renewal.at).toBe(first);
  });

  it('every page that a step knows of has words for the way to it', () => {
    for (const journey of journeyIds) {
      const renewal = new Renewal(journey);
      for (const step of journeys[journey]) {
        const { progress } = renewal;
        const before = journeys[journey].slice(0, journeys[journey].indexOf(step));
        const states = Object.fromEntries(before.map(({ id }) => [id, 'done'] as const));
        const now = guidanceFor({ ...progress, states }, today, around);
        if (step.where === 'portal' && now?.step === step.id)
          expect([step.id, now.wayBack.key]).not.toEqual([step.id, 'way_back_any']);
      }
    }
  });
});
