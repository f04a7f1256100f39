import { business, credential, sighting } from '../journey/a-portal.ts';

/** Something that happens to the extension: what a page of the portal shows, what the person presses, or what the browser downloads. */
export type Happening =
  | { readonly by: 'portal'; readonly message: object }
  | {
      readonly by: 'person';
      readonly on: 'portal' | 'popup';
      readonly press: object;
      readonly at: string | null;
    }
  | { readonly by: 'browser'; readonly download: object };

const old = credential('SUNRISE-PAYROLL', '2026-01-13', 'expired');
const file = {
  id: 7,
  url: 'blob:https://authorisationmanager.gov.au/0b1c',
  startTime: '2099-01-01T00:00:00.000Z',
  filename: '/home/kim/Downloads/keystore-new.xml',
};

const sees = (...seen: Parameters<typeof sighting>): Happening => ({
  by: 'portal',
  message: { kind: 'page-seen', sighting: sighting(...seen) },
});
const press = (on: 'portal' | 'popup', kind: string, at: string | null, more: object = {}): Happening => ({
  by: 'person',
  on,
  press: { kind, ...(kind.startsWith('step-') ? { step: at } : {}), ...more },
  at,
});
const checked = { outcome: 'right', verdict: 'good', validTo: '2028-11-22' };

const formAndAfter = (nameField: 'same' | 'filled'): readonly Happening[] => [
  sees('create-credential', { opened: true, facts: { business } }),
  press('portal', 'step-done', 'choose-password'),
  sees('create-credential', { nameField, attended: 'display-name', facts: { business } }),
  ...(nameField === 'filled' ? [press('portal', 'step-done', 'enter-display-name')] : []),
  sees('create-credential', {
    nameField,
    termsAccepted: true,
    attended: 'accept-terms',
    facts: { business },
  }),
  { by: 'browser', download: { ...file, state: 'in_progress', filename: '' } },
  { by: 'browser', download: { ...file, state: 'complete' } },
  press('popup', 'keystore-checked', 'check-keystore', { checked }),
  press('popup', 'step-done', 'load-into-software'),
  press('popup', 'step-done', 'remember-expiry'),
];

/** All that happens in a whole renewal, one thing after the other. */
export const renewing: readonly Happening[] = [
  press('popup', 'journey-started', null, { journey: 'renew' }),
  sees('sign-in', { opened: true }),
  sees('home', { opened: true }),
  sees('entity-list', { opened: true, facts: { entities: [business] } }),
  sees('entity', { opened: true, facts: { business } }),
  sees('credential-list', { opened: true, facts: { business, credentials: [old] } }),
  sees('credential-details', { opened: true, facts: { business, details: old } }),
  press('portal', 'step-done', 'check-valid-to'),
  press('popup', 'step-done', 'set-old-keystore-aside'),
  sees('credential-list', { opened: true, facts: { business, credentials: [old] } }),
  ...formAndAfter('same'),
];

/** All that happens in a whole set-up. */
export const settingUp: readonly Happening[] = [
  press('popup', 'journey-started', null, { journey: 'set-up' }),
  press('popup', 'step-done', 'get-myid-app'),
  press('popup', 'step-done', 'set-up-identity'),
  sees('sign-in', { opened: true }),
  sees('home', { opened: true }),
  sees('link-start', { opened: true }),
  sees('link-address', { opened: true }),
  sees('link-businesses', { opened: true }),
  sees('link-email', { opened: true }),
  sees('linked', { opened: true }),
  sees('home', { opened: true }),
  sees('entity-list', { opened: true, facts: { entities: [business] } }),
  sees('entity', { opened: true, facts: { business } }),
  sees('credential-list', { opened: true, facts: { business, notices: ['software-required'] } }),
  sees('credential-list', { facts: { business } }),
  ...formAndAfter('filled'),
];
