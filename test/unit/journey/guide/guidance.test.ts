import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../../src/journey/computer/environment.ts';
import { guidanceFor } from '../../../../src/journey/guide/guidance.ts';
import { overviewOf } from '../../../../src/journey/guide/overview.ts';
import { sayValidity } from '../../../../src/journey/guide/validity.ts';
import { stepIds } from '../../../../src/journey/ids.ts';
import { renew } from '../../../../src/journey/journeys/renew.ts';
import { journeys } from '../../../../src/journey/journeys.ts';
import { business, credential, day, Renewal, today } from '../a-portal.ts';

const onWindows: Environment = { computer: 'windows', browser: 'chrome' };
const expired = credential('SUNRISE-PAYROLL', '2026-09-13', 'expired');

function guidanceAt(renewal: Renewal) {
  const guidance = guidanceFor(renewal.progress, today, onWindows);
  if (guidance === null) throw new Error('the journey is finished');
  return guidance;
}

function list(...credentials: Parameters<typeof credential>[]) {
  return new Renewal().sees('credential-list', {
    facts: { business, credentials: credentials.map((each) => credential(...each)) },
  });
}

describe('which credential is pointed at', () => {
  it('is the only one that there is', () => {
    const renewal = list(['SUNRISE-PAYROLL', '2026-09-13']);
    expect(guidanceAt(renewal).targets['credential-list']).toEqual({
      control: 'edit-credential',
      row: 'SUNRISE-PAYROLL',
      validTo: '2026-09-13',
    });
  });

  it('is asked for when several could be meant, and then known', () => {
    const renewal = list(['SUNRISE-PAYROLL', '2026-09-13'], ['SUNRISE-PAYR0LL', '2026-08-01']);
    const asked = guidanceAt(renewal);
    expect(asked.targets['credential-list']).toBeNull();
    expect(asked.choices.map(({ displayName }) => displayName)).toEqual([
      'SUNRISE-PAYROLL',
      'SUNRISE-PAYR0LL',
    ]);
    renewal.happens({
      kind: 'credential-chosen',
      displayName: 'SUNRISE-PAYR0LL',
      validTo: day('2026-08-01'),
    });
    expect(guidanceAt(renewal).targets['credential-list']).toMatchObject({ row: 'SUNRISE-PAYR0LL' });
  });

  it('is offered first where it ends soonest or has just ended, wherever it stands in a long list', () => {
    const long = Array.from({ length: 25 }, (_, at) => [`LASTS-${at}`, '2028-01-20'] as [string, string]);
    const { choices } = guidanceAt(
      list(
        ...long,
        ['OVER', '2020-01-01'],
        ['UNDATED', null],
        ['ENDED', '2026-09-13'],
        ['ENDS', '2026-12-20'],
      ),
    );
    const names = choices.map(({ displayName }) => displayName);
    expect(names.slice(0, 2).toSorted()).toEqual(['ENDED', 'ENDS']);
    expect(names.slice(2, 4)).toEqual(['LASTS-0', 'LASTS-1']);
    expect(names.slice(-2)).toEqual(['OVER', 'UNDATED']);
  });

  it('is offered first where it has ended, before one that lasts for two months more', () => {
    const { choices } = guidanceAt(list(['LASTS', '2027-01-23'], ['ENDED', '2026-09-13']));
    expect(choices.map(({ displayName }) => displayName)).toEqual(['ENDED', 'LASTS']);
  });

  it('may be a row without a clear name, and that is said', () => {
    const { facts } = guidanceAt(list(['SUNRISE-PAYROLL', '2026-09-13'], [null, '2026-08-01']));
    expect(facts.map(({ key }) => key)).toContain('fact_more_rows');
  });

  it('is never a revoked one', () => {
    const renewal = list(['OLD', '2025-01-01', 'revoked'], ['NEW', '2027-01-22', 'active']);
    expect(guidanceAt(renewal).targets['credential-list']).toMatchObject({ row: 'NEW' });
  });
});

describe('what is said', () => {
  it('counts days in words', () => {
    expect(sayValidity(day('2026-09-13'), today)).toMatchObject({ key: 'validity_expired', count: 71 });
    expect(sayValidity(day('2026-12-05'), today)).toMatchObject({ key: 'validity_left', count: 12 });
    expect(sayValidity(today, today)).toMatchObject({ key: 'validity_last_day' });
  });

  it('names the folder of this computer where the old file has to be set aside', () => {
    const renewal = Renewal.atDetails(expired).happens({ kind: 'step-done', step: 'check-valid-to' });
    expect(guidanceAt(renewal).copy).toEqual(['%AppData%\\ATOMAS']);
  });

  it('offers the old name to copy', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', { attended: 'display-name' });
    expect(guidanceAt(renewal).copy).toEqual(['SUNRISE-PAYROLL']);
  });

  it.each([
    ['calms about the duplicate-name message when the name is the old one', 'same', 'fact_name_already_used'],
    ['does not when it is the name of another credential', 'different', 'fact_name_of_another'],
    ['says nothing of it where the field is behind a dialog', 'absent', null],
  ] as const)('%s', (_, nameField, said) => {
    const renewal = Renewal.atForm(expired).sees('create-credential', {
      attended: 'display-name',
      nameField,
      facts: { business, notices: ['name-already-used'] },
    });
    const facts = guidanceAt(renewal).facts.map(({ key }) => key);
    expect(facts.filter((key) => key.startsWith('fact_name'))).toEqual(said ? [said] : []);
  });

  it('says no more of it once the file is here: where that is counts then', () => {
    const renewal = Renewal.atForm(expired)
      .sees('create-credential', { nameField: 'same', facts: { business, notices: ['name-already-used'] } })
      .happens({
        kind: 'keystore-saved',
        handedOver: { how: 'download', path: '/tmp/keystore-new.xml', downloadId: 7, renamed: false },
      });
    const { step, line, facts } = guidanceAt(renewal);
    expect(step).toBe('check-keystore');
    expect([line?.key, ...facts.map(({ key }) => key)]).not.toContain('fact_name_already_used');
  });

  it('offers "Next" for a name only where there is no old one to compare with', () => {
    const withName = Renewal.atForm(expired).happens({ kind: 'step-done', step: 'choose-password' });
    expect(guidanceAt(withName)).toMatchObject({ step: 'enter-display-name', next: false });
    const withoutName = new Renewal()
      .sees('credential-list', { facts: { business } })
      .happens({ kind: 'step-skipped', step: 'open-old-credential' })
      .happens({ kind: 'step-skipped', step: 'set-old-keystore-aside' })
      .sees('create-credential', { opened: true })
      .happens({ kind: 'step-done', step: 'choose-password' });
    expect(guidanceAt(withoutName)).toMatchObject({ step: 'enter-display-name', next: true });
  });
});

describe('the steps', () => {
  it('are each one file that is named by its id and listed in a journey', () => {
    const files = readdirSync(new URL('../../../../src/journey/steps', import.meta.url));
    const names = files.map((file) => file.replace(/\.ts$/, ''));
    expect(names.sort()).toEqual([...stepIds].sort());
    const listed = Object.values(journeys).flatMap((steps) => steps.map(({ id }) => id));
    expect(new Set(listed)).toEqual(new Set(stepIds));
  });

  it('stand in the checklist in order, the passing one only when it is needed', () => {
    const overview = overviewOf(new Renewal().progress, today, onWindows);
    expect(overview.steps.map(({ id }) => id)).toEqual(
      renew.map(({ id }) => id).filter((id) => id !== 'get-software'),
    );
    expect(overview.steps).toHaveLength(18);
    expect(overview.steps.filter(({ state }) => state === 'current')).toHaveLength(1);
  });
});
