import { describe, expect, it } from 'vitest';
import { business, credential, day, Renewal } from './a-portal.ts';

const expired = credential('SUNRISE-PAYROLL', '2026-09-13', 'expired');
const stillValid = credential('SUNRISE-PAYROLL', '2027-01-20', 'active');

describe('the renew journey, in order', () => {
  it('goes on with every page that is seen', () => {
    const renewal = new Renewal();
    const way: string[] = [renewal.at];
    const note = (): void => void way.push(renewal.at);
    renewal.sees('sign-in');
    note();
    renewal.sees('home');
    note();
    renewal.sees('entity-list');
    note();
    renewal.sees('entity', { facts: { business } });
    note();
    renewal.sees('credential-list', { facts: { business, credentials: [expired] } });
    note();
    renewal.sees('credential-details', { facts: { business, details: expired } });
    note();
    renewal.happens({ kind: 'step-done', step: 'check-valid-to' });
    note();
    renewal.happens({ kind: 'step-done', step: 'set-old-keystore-aside' });
    note();
    renewal.sees('credential-list', { facts: { business, credentials: [expired] } });
    note();
    renewal.sees('create-credential', { opened: true });
    note();
    renewal.happens({ kind: 'step-done', step: 'choose-password' });
    note();
    renewal.sees('create-credential', { nameField: 'same', attended: 'display-name' });
    note();
    renewal.sees('create-credential', { nameField: 'same', attended: 'accept-terms', termsAccepted: true });
    note();
    renewal.sees('create-credential', { facts: { notices: ['credential-installed'] } });
    note();
    renewal.happens({
      kind: 'keystore-checked',
      checked: { outcome: 'right', verdict: 'good', validTo: day('2028-11-22') },
    });
    note();
    renewal.happens({ kind: 'step-done', step: 'load-into-software' });
    note();
    renewal.happens({ kind: 'step-done', step: 'remember-expiry' });
    note();
    expect(way).toEqual([
      'open-ram',
      'sign-in',
      'open-authorisations',
      'choose-business',
      'open-credentials',
      'open-old-credential',
      'check-valid-to',
      'set-old-keystore-aside',
      'back-to-list',
      'start-new-credential',
      'choose-password',
      'enter-display-name',
      'accept-terms',
      'download',
      'check-keystore',
      'load-into-software',
      'remember-expiry',
      'finished',
    ]);
    expect(renewal.stateOf('revoke-old')).toBe('skipped');
  });

  it('skips setting the file aside while the old credential is valid, and has it revoked at the end', () => {
    const renewal = Renewal.atForm(stillValid);
    expect(renewal.stateOf('set-old-keystore-aside')).toBe('skipped');
    renewal
      .sees('create-credential', { facts: { notices: ['credential-installed'] } })
      .happens({ kind: 'step-done', step: 'choose-password' });
    for (const step of ['choose-password', 'enter-display-name', 'accept-terms'] as const) {
      renewal.happens({ kind: 'step-done', step });
    }
    renewal
      .happens({ kind: 'step-skipped', step: 'check-keystore' })
      .happens({ kind: 'step-done', step: 'load-into-software' });
    expect(renewal.at).toBe('revoke-old');
    renewal.sees('credential-list', {
      facts: {
        business,
        credentials: [{ ...stillValid, status: 'revoked' }, credential('SUNRISE-PAYROLL', '2028-11-22')],
      },
    });
    expect(renewal.progress.states['revoke-old']).toBe('done');
    expect(renewal.at).toBe('remember-expiry');
  });

  it('takes leaving the details with a read date as having looked at it', () => {
    const renewal = Renewal.atDetails(expired).sees('credential-list', {
      facts: { business, credentials: [expired] },
    });
    expect(renewal.progress.states['check-valid-to']).toBe('done');
    expect(renewal.at).toBe('set-old-keystore-aside');
  });
});

describe('going back with the person', () => {
  it('stands before each passage again and goes forward without losing what was achieved', () => {
    const renewal = Renewal.atForm(expired).happens({ kind: 'step-done', step: 'choose-password' });
    expect(renewal.at).toBe('enter-display-name');
    renewal.sees('credential-list', { facts: { business, credentials: [expired] } });
    expect(renewal.at).toBe('start-new-credential');
    renewal.sees('entity', { facts: { business } });
    expect(renewal.at).toBe('open-credentials');
    renewal.sees('entity-list');
    expect(renewal.at).toBe('choose-business');
    renewal.sees('session-ended');
    expect(renewal.at).toBe('sign-in');
    renewal.sees('home');
    expect(renewal.at).toBe('open-authorisations');
    renewal.sees('credential-list', { facts: { business, credentials: [expired] } });
    expect(renewal.at).toBe('start-new-credential');
    renewal.sees('create-credential', { opened: true });
    expect(renewal.at, 'a form that was opened again is empty').toBe('choose-password');
    expect(renewal.progress.known.oldCredential?.displayName).toBe('SUNRISE-PAYROLL');
  });

  it('is never ahead of what was seen: a person who jumps to the form has not shown the old name', () => {
    const renewal = new Renewal().sees('create-credential', { opened: true, facts: { business } });
    expect(renewal.at).toBe('open-old-credential');
  });

  it('stays where it was on a page that nobody foresaw', () => {
    const renewal = Renewal.atForm(expired).sees('unknown');
    expect(renewal.at).toBe('choose-password');
  });

  it('follows the credential that was opened last, and looks at its date anew', () => {
    const other = credential('SUNRISE-PAYR0LL', '2027-05-01', 'active');
    const renewal = Renewal.atDetails(other)
      .sees('credential-list', { facts: { business, credentials: [expired, other] } })
      .sees('credential-details', { facts: { business, details: expired } });
    expect(renewal.progress.known.oldCredential).toEqual(expired);
    expect(renewal.at).toBe('check-valid-to');
  });

  it('leads back to the right business', () => {
    const renewal = Renewal.atForm(expired).sees('credential-list', {
      facts: { business: { name: 'Sunrise Bakery Trust', abn: '53004085616' }, credentials: [] },
    });
    expect(renewal.at).toBe('choose-business');
    expect(renewal.progress.known.business).toEqual(business);
  });
});

describe('the form', () => {
  it('goes on when the person turns to a later field', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', { attended: 'display-name' });
    expect(renewal.at).toBe('enter-display-name');
  });

  it('stays at an empty name though the box is ticked', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', {
      attended: 'accept-terms',
      termsAccepted: true,
    });
    expect(renewal.at).toBe('enter-display-name');
  });

  it('lets the person go on with another name, who was warned', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', {
      nameField: 'different',
      attended: 'accept-terms',
      termsAccepted: true,
    });
    expect(renewal.at).toBe('download');
  });

  it('goes back to the name when it becomes a different one, and to a box whose tick was removed', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', {
      nameField: 'same',
      attended: 'display-name',
    });
    expect(renewal.at).toBe('accept-terms');
    renewal.sees('create-credential', { nameField: 'different', attended: 'display-name' });
    expect(renewal.at).toBe('enter-display-name');
    renewal.sees('create-credential', { nameField: 'same', termsAccepted: true, attended: 'accept-terms' });
    expect(renewal.at).toBe('download');
    renewal.sees('create-credential', { nameField: 'same', attended: 'accept-terms' });
    expect(renewal.at).toBe('accept-terms');
  });

  it('is done when the browser saved the file, and says so when it did not', () => {
    const form = Renewal.atForm(expired).sees('create-credential', {
      nameField: 'same',
      termsAccepted: true,
      attended: 'accept-terms',
    });
    form.happens({ kind: 'download-failed', how: 'interrupted' });
    expect(form.at).toBe('download');
    expect(form.progress.known.downloadFailed).toBe('interrupted');
    form.happens({
      kind: 'keystore-saved',
      handedOver: { how: 'download', path: '/tmp/keystore-new.xml', downloadId: 7, renamed: false },
    });
    expect(form.at).toBe('check-keystore');
    expect(form.progress.known.downloadFailed).toBeNull();
  });
});

describe('a file that the browser tells of again', () => {
  it('keeps what was found in it, unlike a new one', () => {
    const saved = (downloadId: number) =>
      ({
        kind: 'keystore-saved',
        handedOver: { how: 'download', path: '/tmp/keystore-new.xml', downloadId, renamed: false },
      }) as const;
    const checked = { outcome: 'right', verdict: 'good', validTo: day('2028-11-22') } as const;
    const renewal = Renewal.atForm(expired).sees('create-credential', {
      nameField: 'same',
      termsAccepted: true,
      attended: 'accept-terms',
    });
    renewal.happens(saved(7)).happens({ kind: 'keystore-checked', checked });
    expect(renewal.happens(saved(7)).progress.known.checked).toEqual(checked);
    expect(renewal.happens(saved(8)).progress.known.checked).toBeNull();
  });
});

describe('a download that failed', () => {
  const filled = { nameField: 'same', termsAccepted: true, attended: 'accept-terms' } as const;
  const installed = { facts: { notices: ['credential-installed'] } } as const;

  it('outweighs the portal’s word that the credential is installed, in whatever order they come', () => {
    const renewal = Renewal.atForm(expired).sees('create-credential', filled);
    renewal.sees('create-credential', { ...filled, ...installed });
    expect(renewal.at).toBe('check-keystore');
    renewal.happens({ kind: 'download-failed', how: 'interrupted' });
    expect(renewal.at).toBe('download');
    renewal.sees('create-credential', { ...filled, ...installed, attended: 'download' });
    expect(renewal.at).toBe('download');
  });

  it('keeps the person at the download when it failed before the portal put its message in the place of the form', () => {
    const renewal = Renewal.atForm(expired)
      .sees('create-credential', filled)
      .happens({ kind: 'download-failed', how: 'cancelled' });
    renewal.sees('create-credential', { ...installed, nameField: 'absent', termsAccepted: false });
    expect(renewal.at).toBe('download');
  });

  it('is forgotten when the form is opened anew: then the portal’s word counts again', () => {
    const renewal = Renewal.atForm(expired)
      .sees('create-credential', filled)
      .happens({ kind: 'download-failed', how: 'interrupted' })
      .sees('create-credential', { opened: true, nameField: 'empty' });
    expect(renewal.progress.known.downloadFailed).toBeNull();
    expect(renewal.at).toBe('choose-password');
    renewal.sees('create-credential', { ...filled, attended: 'download' });
    renewal.sees('create-credential', { ...installed, nameField: 'absent', termsAccepted: false });
    expect(renewal.at).toBe('check-keystore');
  });

  it('lets the person go on who has the file all the same', () => {
    const renewal = Renewal.atForm(expired)
      .sees('create-credential', filled)
      .happens({ kind: 'download-failed', how: 'cancelled' })
      .happens({ kind: 'step-done', step: 'download' });
    expect(renewal.at).toBe('check-keystore');
  });
});

describe('the official software', () => {
  it('is a step of the journey only while it is missing', () => {
    const renewal = Renewal.atDetails(expired)
      .happens({ kind: 'step-done', step: 'check-valid-to' })
      .happens({ kind: 'step-done', step: 'set-old-keystore-aside' })
      .sees('credential-list', { facts: { business, notices: ['software-required'] } });
    expect(renewal.at).toBe('get-software');
    renewal.sees('credential-list', { facts: { business } });
    expect(renewal.at).toBe('start-new-credential');
  });
});

describe("the person's clicks", () => {
  it('count once, only for the step they were made for, and can be taken back', () => {
    const renewal = Renewal.atDetails(expired);
    renewal.happens({ kind: 'step-done', step: 'check-valid-to' });
    renewal.happens({ kind: 'step-done', step: 'check-valid-to' });
    expect(renewal.at).toBe('set-old-keystore-aside');
    renewal.happens({ kind: 'step-skipped', step: 'download' });
    expect(renewal.at).toBe('set-old-keystore-aside');
    renewal.happens({ kind: 'undone' });
    expect(renewal.at).toBe('check-valid-to');
  });

  it('do not skip a step that may not be skipped', () => {
    const renewal = new Renewal().happens({ kind: 'step-skipped', step: 'open-ram' });
    expect(renewal.at).toBe('open-ram');
  });
});
