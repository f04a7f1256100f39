import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { calendarEntriesOf } from '../../../src/reminders/calendar-entries.ts';
import { type Sentence, sentence } from '../../../src/values/sentence.ts';
import { business, credential, sighting } from '../journey/a-portal.ts';
import { aBrowser } from './a-browser.ts';
import { freshBackground } from './start-background.ts';

const { extension, stored } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));

const page = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/list',
  origin: 'https://authorisationmanager.gov.au',
  frameId: 0,
  tab: { id: 1, active: true },
};

let send: (message: unknown, sender?: object) => Promise<ReturnType<typeof JSON.parse>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T01:00:00Z') });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const name of Object.keys(stored)) delete stored[name];
  Object.assign(extension, aBrowser(stored, { reading: false, writing: false }));
  const { handleMessage } = await freshBackground();
  send = async (message, sender = page) => handleMessage(message, sender as Runtime.MessageSender);
  return () => void vi.useRealTimers();
});

const old = credential('SUNRISE-PAYROLL', '2026-12-01');
const sawDetails = {
  kind: 'page-seen',
  sighting: sighting('credential-details', { facts: { business, details: old } }),
};
const found = {
  business: business.name,
  abn: business.abn,
  displayName: 'SUNRISE-PAYROLL',
  origin: 'typed',
  validTo: '2028-11-22',
};

/** A renewal that knows its credential, and whose new file was checked. */
async function renew(): Promise<string> {
  await send({ kind: 'journey-started', journey: 'renew' });
  for (const each of ['sign-in', 'home', 'entity-list'] as const)
    await send({ kind: 'page-seen', sighting: sighting(each) }, portal);
  for (const each of ['entity', 'credential-list'] as const)
    await send(
      { kind: 'page-seen', sighting: sighting(each, { facts: { business, credentials: [old] } }) },
      portal,
    );
  await send(sawDetails, portal);
  return (await send({ kind: 'view-asked' })).overview.run;
}

const check = (run: string) =>
  send({
    kind: 'keystore-checked',
    run,
    checked: { outcome: 'right', verdict: 'good', validTo: '2028-11-22' },
  });

const asIs = (words: Sentence) => words;

/** What the popup saves, and what the register's page does. */
async function saved() {
  const { newExpiry } = await send({ kind: 'view-asked' });
  const { register, reminderDays } = await send({ kind: 'register-asked' });
  return {
    popup: newExpiry.calendar,
    list: [...calendarEntriesOf(register.entries, reminderDays, asIs)],
  };
}

describe('the calendar of a new credential', () => {
  it.each([
    ['by the last step', (run: string) => ({ kind: 'expiry-remembered', run })],
    [
      'from its file',
      () => ({ kind: 'credentials-remembered', found: [{ ...found, business: 'SUNRISE BAKERY' }] }),
    ],
    ['on the register’s page', () => ({ kind: 'entries-added', found: [{ ...found, abn: null }] })],
  ])('is the list’s own, also when it was saved before it was remembered %s', async (_, remember) => {
    const run = await renew();
    await check(run);
    const { popup: before, list: none } = await saved();
    expect(none).toEqual([]);
    vi.setSystemTime('2026-11-25T01:00:00Z');
    await send(remember(run));
    const { popup, list } = await saved();
    expect(list.map(({ uid }) => uid)).toEqual(before.map(({ uid }: { uid: string }) => uid));
    expect(popup.map(({ uid }: { uid: string }) => uid)).toEqual(list.map(({ uid }) => uid));
  });

  it('is in every word, day and alarm what the list saves', async () => {
    const run = await renew();
    await check(run);
    await send({ kind: 'expiry-remembered', run });
    const { popup, list } = await saved();
    expect(popup).toEqual(list);
    expect(popup).toMatchObject([
      { day: '2028-11-22', remindAtHour: 9, remindDaysBefore: [60, 30, 14, 7, 1, 0] },
    ]);
  });

  it('reminds on the days that the person has set', async () => {
    await check(await renew());
    await send({ kind: 'reminders-set', days: [90, 3] });
    expect((await saved()).popup).toMatchObject([{ remindDaysBefore: [90, 3] }]);
  });

  it('is that of the entry which is being renewed', async () => {
    await send({ kind: 'entries-added', found: [{ ...found, validTo: '2026-12-01' }] });
    const before = (await send({ kind: 'register-asked' })).register.entries[0].id;
    await check(await renew());
    expect((await saved()).popup).toMatchObject([
      { uid: `validity-${before}@credential-guide`, day: '2028-11-22' },
    ]);
  });

  it('says that the day is only reckoned where it is', async () => {
    await renew();
    const { popup } = await saved();
    expect(popup).toMatchObject([
      { description: sentence('calendar_reckoned', { date: popup[0].day }, business.name) },
    ]);
  });

  it('is another one for what was forgotten and is remembered again', async () => {
    const run = await renew();
    await check(run);
    await send({ kind: 'expiry-remembered', run });
    const [{ id }] = (await send({ kind: 'register-asked' })).register.entries;
    await send({ kind: 'entries-forgotten', ids: [id] });
    const { popup } = await saved();
    expect(popup[0].uid).not.toContain(id);
    await send({ kind: 'credentials-remembered', found: [found] });
    expect((await saved()).list.map(({ uid }) => uid)).toEqual([popup[0].uid]);
  });

  it('names nobody in its UID', async () => {
    await renew();
    expect((await saved()).popup[0].uid).toMatch(/^validity-[0-9a-f]{24}@credential-guide$/);
  });

  it('is there without a name, where none is known', async () => {
    await send({ kind: 'journey-started', journey: 'set-up' });
    expect((await saved()).popup).toMatchObject([{ remindAtHour: 9 }]);
  });
});
