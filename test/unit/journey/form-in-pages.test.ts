import { describe, expect, test } from 'vitest';
import { guidanceFor } from '../../../src/journey/guide/guidance.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import type { NameFieldState } from '../../../src/portal/sighting.ts';
import { business, credential, Renewal, today } from './a-portal.ts';

/* The form in several pages: a page has some of the fields and "Next", the last one "Download". */

const old = credential('INGLETON153', '2026-01-10');

/** What the guide does on this page: its step, and what is pointed at. */
function pointed(renewal: Renewal): string {
  const guidance = guidanceFor(renewal.progress, today, { computer: 'windows', browser: 'chrome' });
  return `${renewal.at} ${guidance?.targets['create-credential']?.control}`;
}

const page = (
  renewal: Renewal,
  form: readonly ControlId[],
  nameField: NameFieldState,
  more: { opened?: boolean; termsAccepted?: boolean; attended?: ControlId } = {},
) => renewal.sees('create-credential', { form, nameField, facts: { business }, ...more });

const nameFirst = ['display-name', 'form-next'] as const;
const passwordNext = ['keystore-password', 'form-next'] as const;
const termsLast = ['accept-terms', 'download'] as const;

describe.each([
  ['in one document', false],
  ['each page in a document of its own', true],
] as const)('%s', (_, opened) => {
  test('the name alone, then the password, then the statement', () => {
    const renewal = Renewal.atForm(old);
    page(renewal, nameFirst, 'empty', { opened: true });
    expect(pointed(renewal)).toBe('enter-display-name display-name');
    page(renewal, nameFirst, 'different', { attended: 'display-name' });
    expect(pointed(renewal)).toBe('enter-display-name display-name');
    page(renewal, nameFirst, 'same', { attended: 'display-name' });
    expect(pointed(renewal)).toBe('choose-password form-next');
    page(renewal, passwordNext, 'absent', { opened, attended: 'display-name' });
    expect(pointed(renewal)).toBe('choose-password keystore-password');
    page(renewal, termsLast, 'absent', { opened, attended: 'display-name' });
    expect(pointed(renewal)).toBe('accept-terms accept-terms');
    page(renewal, termsLast, 'absent', { termsAccepted: true, attended: 'accept-terms' });
    expect(pointed(renewal)).toBe('download download');
  });

  test('the password first: once it is said to be chosen, "Next"', () => {
    const renewal = Renewal.atForm(old);
    page(renewal, passwordNext, 'absent', { opened: true });
    expect(pointed(renewal)).toBe('choose-password keystore-password');
    renewal.happens({ kind: 'step-done', step: 'choose-password' });
    expect(pointed(renewal)).toBe('enter-display-name form-next');
    page(renewal, ['display-name', 'accept-terms', 'download'], 'empty', { opened });
    expect(pointed(renewal)).toBe('enter-display-name display-name');
  });

  test('with a wrong name on the page before, the guide stays with the name', () => {
    const renewal = Renewal.atForm(old);
    page(renewal, nameFirst, 'different', { opened: true });
    page(renewal, passwordNext, 'absent', { opened });
    page(renewal, termsLast, 'absent', { opened });
    expect(pointed(renewal)).toBe('enter-display-name display-name');
  });

  test('on the way back to the password it is asked for again', () => {
    const renewal = Renewal.atForm(old);
    page(renewal, nameFirst, 'same', { opened: true });
    page(renewal, passwordNext, 'absent', { opened });
    page(renewal, nameFirst, 'same', { opened });
    expect(pointed(renewal)).toMatch(/form-next$/);
    page(renewal, passwordNext, 'absent', { opened });
    expect(pointed(renewal)).toBe('choose-password keystore-password');
  });
});

test('what is said beside "Next" is no more than that, and nothing is to be said done there', () => {
  const renewal = Renewal.atForm(old);
  page(renewal, nameFirst, 'same', { opened: true });
  const guidance = guidanceFor(renewal.progress, today, { computer: 'windows', browser: 'chrome' });
  expect(guidance?.pointOn['create-credential']).toEqual({ key: 'point_choose', values: ['Next'] });
  expect([guidance?.line, guidance?.next]).toEqual([null, false]);
});

test('a first credential: a name of one’s own, then "Next" in the portal', () => {
  const renewal = new Renewal('set-up').sees('home').sees('entity', { facts: { business } });
  for (const step of ['get-myid-app', 'set-up-identity'] as const)
    renewal.happens({ kind: 'step-done', step });
  renewal.sees('home').sees('entity-list').sees('entity', { facts: { business } });
  renewal.sees('credential-list', { facts: { business } });
  page(renewal, nameFirst, 'empty', { opened: true });
  expect(pointed(renewal)).toBe('enter-display-name display-name');
  page(renewal, nameFirst, 'filled');
  page(renewal, passwordNext, 'absent');
  page(renewal, termsLast, 'absent');
  expect(pointed(renewal)).toBe('accept-terms accept-terms');
});

test('a whole form with a "Next" that is not its own is as any other', () => {
  const renewal = Renewal.atForm(old);
  page(renewal, ['keystore-password', 'display-name', 'accept-terms', 'download', 'form-next'], 'empty', {
    opened: true,
  });
  expect(pointed(renewal)).toBe('choose-password keystore-password');
});
