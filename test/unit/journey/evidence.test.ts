import { describe, expect, it } from 'vitest';
import { currentStep } from '../../../src/journey/current-step.ts';
import { guidanceFor } from '../../../src/journey/guide/guidance.ts';
import { advance } from '../../../src/journey/progress.ts';
import { isOfTheSameBusiness } from '../../../src/journey/which/same-business.ts';
import type { NoticeId } from '../../../src/portal/ids.ts';
import type { SeenCredential } from '../../../src/portal/sighting.ts';
import { business, credential, day, Renewal, today } from './a-portal.ts';

const expired = credential('X', '2026-09-13', 'expired');
const valid = credential('X', '2026-12-05', 'active');
const filled = { nameField: 'same', termsAccepted: true, attended: 'accept-terms' } as const;
const installed = { facts: { business, notices: ['credential-installed'] as NoticeId[] } };
const right = { outcome: 'right', verdict: 'good', validTo: day('2028-11-22') } as const;
const wrong = { outcome: 'old-one', verdict: 'bad', validTo: day('2026-09-13') } as const;
const saved = {
  kind: 'keystore-saved',
  handedOver: { how: 'download', path: '/tmp/keystore-new.xml', downloadId: 7, renamed: false },
} as const;
const done = (step: 'download' | 'check-keystore' | 'load-into-software' | 'choose-password') =>
  ({ kind: 'step-done', step }) as const;

function atDownload(old = expired): Renewal {
  return Renewal.atForm(old).happens(done('choose-password')).sees('create-credential', filled);
}

function guidanceAt({ progress }: Renewal) {
  const guidance = guidanceFor(progress, today, { computer: 'windows', browser: 'chrome' });
  if (guidance === null) throw new Error('the journey is finished');
  return guidance;
}

const troublesOf = (renewal: Renewal) => guidanceAt(renewal).troubles.map(({ said }) => said.key);

describe('the download is behind the person', () => {
  it('by a good keystore that was checked, whatever the portal says', () => {
    expect(atDownload().happens({ kind: 'keystore-checked', checked: right }).at).toBe('load-into-software');
  });

  it('by their own word, which is always heard', () => {
    expect(guidanceAt(atDownload())).toMatchObject({ step: 'download', next: true });
    expect(atDownload().happens(done('download')).at).toBe('check-keystore');
  });

  it('not by a check of the present file, or of another one', () => {
    const present = { ...right, validTo: day('2027-06-01') };
    expect(atDownload().happens({ kind: 'keystore-checked', checked: present }).at).toBe('download');
    expect(atDownload().happens({ kind: 'keystore-checked', checked: wrong }).at).toBe('download');
  });

  it('by the portal’s word only where the form stood just before', () => {
    expect(atDownload().sees('create-credential', installed).at).toBe('check-keystore');
    expect(atDownload().sees('credential-list', installed).progress.known.handedOver).not.toBeNull();
    const elsewhere = new Renewal().sees('home').sees('credential-list', installed);
    expect(elsewhere.progress.known.handedOver).toBeNull();
    expect(
      Renewal.atDetails(expired).sees('credential-details', installed).progress.known.handedOver,
    ).toBeNull();
    expect(new Renewal().sees('create-credential', installed).progress.known.handedOver).toBeNull();
  });

  it('by the portal’s word on a page that nobody foresaw, right after the form', () => {
    expect(atDownload().sees('unknown', installed).at).toBe('check-keystore');
  });
});

describe('a click that is taken back', () => {
  it('takes back no file that arrived since', () => {
    const renewal = atDownload().happens(saved).happens({ kind: 'undone' });
    expect(renewal.progress.known.handedOver).toEqual(saved.handedOver);
    expect(renewal.at).toBe('check-keystore');
  });

  it('takes back nothing that was checked, and no download that failed', () => {
    const checked = atDownload().happens(saved).happens({ kind: 'keystore-checked', checked: right });
    expect(checked.happens({ kind: 'undone' }).progress.known.checked).toEqual(right);
    const failed = atDownload().happens({ kind: 'download-failed', how: 'cancelled' });
    expect(failed.happens({ kind: 'undone' }).progress.known.downloadFailed).toBe('cancelled');
  });

  it('brings back no file that was taken for gone', () => {
    const renewal = atDownload().sees('create-credential', installed).happens(done('check-keystore'));
    renewal.happens({ kind: 'download-failed', how: 'interrupted' }).happens({ kind: 'undone' });
    expect(renewal.progress.known.handedOver).toBeNull();
    expect(renewal.at).toBe('download');
  });

  it('takes back the person’s own word on the download', () => {
    const renewal = atDownload().happens(done('download'));
    expect(renewal.happens({ kind: 'undone' }).at).toBe('download');
  });
});

describe('revoking', () => {
  it('is not come to while a wrong keystore stands, whatever the person says is done', () => {
    const renewal = atDownload(valid)
      .happens(saved)
      .happens({ kind: 'keystore-checked', checked: wrong })
      .happens(done('check-keystore'))
      .happens(done('load-into-software'));
    expect(renewal.at).toBe('remember-expiry');
    expect(renewal.stateOf('revoke-old')).toBe('skipped');
    expect(renewal.happens({ kind: 'keystore-checked', checked: right }).at).toBe('revoke-old');
  });

  it('is come to where the software works, or the file is good', () => {
    const renewal = atDownload(valid).happens(saved).happens(done('check-keystore'));
    expect(renewal.happens(done('load-into-software')).at).toBe('revoke-old');
  });

  it('does not count a wrong file’s date as the new one’s', () => {
    const renewal = atDownload(valid).happens(saved).happens({ kind: 'keystore-checked', checked: wrong });
    renewal.happens(done('check-keystore')).happens(done('load-into-software'));
    expect(guidanceAt(renewal)).toMatchObject({ step: 'remember-expiry', facts: [] });
  });
});

describe('a credential that expires while the journey is under way', () => {
  const later = day('2026-12-14');

  it('has its file set aside after all, as long as no new one is here', () => {
    const { progress } = Renewal.atForm(valid);
    expect(currentStep(progress, today)?.id).toBe('choose-password');
    expect(currentStep(progress, later)?.id).toBe('set-old-keystore-aside');
    const handedOver = atDownload(valid).happens(saved).progress;
    expect(currentStep(handedOver, later)?.id).toBe('check-keystore');
  });

  it('is not revoked any more', () => {
    const { progress } = atDownload(valid)
      .happens(saved)
      .happens(done('check-keystore'))
      .happens(done('load-into-software'));
    expect(currentStep(progress, later)?.id).toBe('remember-expiry');
  });

  it('leaves what the person said as they said it', () => {
    const { progress } = Renewal.atDetails(expired)
      .happens({ kind: 'step-done', step: 'check-valid-to' })
      .happens({ kind: 'step-skipped', step: 'set-old-keystore-aside' });
    expect(advance(progress, { kind: 'undone' }, today).states['set-old-keystore-aside']).toBeUndefined();
    expect(progress.states['set-old-keystore-aside']).toBe('skipped');
  });
});

describe('the file to rename', () => {
  it('is named by what is in it', () => {
    const renewal = Renewal.atDetails(expired).happens({ kind: 'step-done', step: 'check-valid-to' });
    expect(guidanceAt(renewal)).toMatchObject({
      step: 'set-old-keystore-aside',
      facts: [{ key: 'fact_file_to_rename', values: ['X', { date: '2026-09-13' }] }, {}],
      help: ['check-keystore', 'keystore-folder'],
    });
  });
});

describe('what stops every step is said first', () => {
  const pages = [
    ['choose-business', new Renewal().sees('home').sees('entity-list')],
    ['open-credentials', new Renewal().sees('home').sees('entity', { facts: { business } })],
    ['choose-password', Renewal.atForm(expired)],
  ] as const;

  it.each(pages)('an outage at %s', (step, renewal) => {
    const page = renewal.progress.seen?.page ?? 'unknown';
    renewal.sees(page, { facts: { business, notices: ['authorisation-ending', 'service-unavailable'] } });
    expect(renewal.at).toBe(step);
    expect(troublesOf(renewal)[0]).toBe('trouble_outage');
  });

  it.each(pages)('an outage on a page in the place of %s', (step, renewal) => {
    renewal.sees('unknown', { facts: { notices: ['service-unavailable'] } });
    expect(renewal.at).toBe(step);
    expect(troublesOf(renewal)[0]).toBe('trouble_outage');
  });

  it('a session that ended, on its own page and on the page of signing in', () => {
    expect(troublesOf(Renewal.atForm(expired).sees('session-ended'))).toEqual(['step_sign_in_ended']);
    expect(troublesOf(Renewal.atForm(expired).sees('sign-in'))).toEqual(['step_sign_in_ended']);
    expect(troublesOf(new Renewal().sees('sign-in'))).toEqual([]);
  });

  it('a Digital ID that is too weak, before any word of what the person may do', () => {
    const notices: NoticeId[] = ['identity-too-low', 'no-permission'];
    const entity = new Renewal().sees('home').sees('entity', { facts: { business, notices } });
    expect(troublesOf(entity)).toEqual(['trouble_identity_weaker']);
    const list = entity.sees('credential-list', { facts: { business, notices } });
    expect(troublesOf(list)).toEqual(['trouble_identity_weaker']);
    list.sees('credential-list', { facts: { business, notices: ['no-permission'] } });
    expect(troublesOf(list)).toEqual(['trouble_permission']);
  });
});

describe('a credential that is revoked', () => {
  const revoked = credential('SUNRISE-OLD', '2027-02-01', 'revoked');
  const meant = credential('SUNRISE-PAYROLL', '2026-12-20', 'active');
  const other = credential('SUNRISE-SUPER', '2027-03-20', 'active');
  const list = { facts: { business, credentials: [revoked, meant, other] } };
  const opened = (one: SeenCredential) => ({ facts: { business, details: one } });
  const atRevoked = () =>
    Renewal.atDetails(meant).sees('credential-list', list).sees('credential-details', opened(revoked));

  it('and was opened is said to be so, and going back to the list is going back to choose', () => {
    const renewal = new Renewal().sees('home').sees('entity', { facts: { business } });
    renewal.sees('credential-list', list).sees('credential-details', opened(revoked));
    expect(renewal.at).toBe('check-valid-to');
    expect(troublesOf(renewal)).toEqual(['trouble_revoked']);
    renewal.sees('credential-list', list);
    expect(renewal.at).toBe('open-old-credential');
    expect(guidanceAt(renewal).choices.map(({ displayName }) => displayName)).toEqual([
      'SUNRISE-PAYROLL',
      'SUNRISE-SUPER',
    ]);
    renewal.sees('credential-details', opened(meant));
    expect(renewal.at).toBe('check-valid-to');
    expect(troublesOf(renewal)).toEqual([]);
    renewal.sees('credential-list', list);
    expect(renewal.stateOf('check-valid-to')).toBe('done');
  });

  it('also where another one was opened before it', () => {
    expect(troublesOf(atRevoked())).toEqual(['trouble_revoked']);
  });

  it('is never said to be still valid', () => {
    expect(JSON.stringify(guidanceAt(atRevoked()))).not.toContain('validity_');
  });

  it('is gone on with where the person says so', () => {
    const renewal = atRevoked().happens({ kind: 'step-done', step: 'check-valid-to' });
    renewal.happens({ kind: 'step-done', step: 'set-old-keystore-aside' });
    renewal.sees('credential-list', list).sees('create-credential', { opened: true, facts: { business } });
    expect(guidanceAt(renewal).displayName).toBe('SUNRISE-OLD');
  });
});

describe('two sightings of a business', () => {
  it.each([
    ['one ABN in another case', { name: 'SUNRISE BAKERY PTY LTD', abn: business.abn }, true],
    ['another ABN under the same name', { ...business, abn: '53004085616' }, false],
    ['no ABN, other case and spaces', { name: 'Sunrise  bakery PTY LTD', abn: null }, true],
    ['no ABN, another name', { name: 'Sunrise Bakeries Pty Ltd', abn: null }, false],
    ['no ABN, a name without its spaces', { name: 'SunriseBakery Pty Ltd', abn: null }, false],
  ])('with %s', (_, other, isSame) => {
    expect(isOfTheSameBusiness(business, other)).toBe(isSame);
  });

  it('keep the ABN that one of them showed', () => {
    const renewal = new Renewal().sees('entity', { facts: { business } });
    renewal.sees('credential-list', { facts: { business: { name: business.name, abn: null } } });
    expect(renewal.progress.known.business).toEqual(business);
  });

  it('take the ABN of the row that was followed', () => {
    const other = { name: 'Sunset Bakery Pty Ltd', abn: '11000002568' };
    const renewal = new Renewal()
      .sees('entity-list', { facts: { entities: [business, other] } })
      .sees('entity', { followedRow: other.name });
    expect(renewal.progress.known.business).toEqual(other);
  });
});
