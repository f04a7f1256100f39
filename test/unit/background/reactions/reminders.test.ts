import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { BackgroundToRegister } from '../../../../src/platform/messages/register-messages.ts';
import { sayDaysLeft } from '../../../../src/register/list/validity.ts';
import { anEntry, day } from '../../register/an-entry.ts';
import { aBrowser } from '../a-browser.ts';
import { freshBackground } from '../start-background.ts';

const { extension, stored, broken } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
  broken: { reading: false, writing: false },
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

const key = 'credential-guide-register';
const first = anEntry({ id: 'a'.repeat(24), validTo: day('2026-12-01') });
const second = anEntry({ id: 'b'.repeat(24), displayName: 'OTHER', validTo: day('2027-01-10') });

/** A background that has just been started. */
async function startBackground() {
  const background = await freshBackground();
  await background.checkReminders();
  return background;
}

function keep(...entries: readonly unknown[]) {
  stored[key] = { version: 1, entries, forgotten: [], told: {} };
}

const shown = () => extension.notifications.create.mock.calls;
const alarm = async () => (await extension.alarms.get('reminders'))?.scheduledTime ?? null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T01:00:00Z') });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const name of Object.keys(stored)) delete stored[name];
  Object.assign(broken, { reading: false, writing: false });
  Object.assign(extension, aBrowser(stored, broken));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => void vi.useRealTimers();
});

describe('a reminder', () => {
  it('of one credential leads to it, and can renew it or wait until tomorrow', async () => {
    keep(first);
    await startBackground();
    const [[id, notice] = []] = shown();
    expect(id).toBe(`reminder register.html#entry=${first.id}`);
    expect(notice).toMatchObject({
      title: 'reminder_title_one|1',
      message: 'validity_left_other|7|1 December 2026',
      buttons: [{ title: 'reminder_renew' }, { title: 'reminder_tomorrow' }],
    });
  });

  it('of several is one notification and leads to all that is due', async () => {
    keep(first, second);
    await startBackground();
    expect(shown()).toHaveLength(1);
    expect(shown()[0]?.[0]).toBe('reminder register.html#due');
    expect(shown()[0]?.[1].message.split('\n')).toHaveLength(2);
  });

  it('names nobody, wherever it is shown, until the person or their organisation says so', async () => {
    const secret = { business: 'Private Person', displayName: 'SECRET-STP' };
    const many = Array.from({ length: 9 }, (_, at) =>
      anEntry({
        ...secret,
        id: String(at).repeat(24),
        validTo: day(`2026-12-0${1 + (at % 5)}`),
        ...(at % 2 ? { authorisedUntil: day('2026-12-20') } : { suspendedOn: day('2026-11-01') }),
      }),
    );
    keep(...many);
    await startBackground();
    const [, notice] = shown()[0] ?? [];
    expect(JSON.stringify(notice)).not.toMatch(/SECRET|Private/);
    expect(notice?.title).toBe('reminder_title_other|9');
    expect(notice?.message).toContain('validity_left_other|7|1 December 2026');
    expect(notice?.message).toContain('reminder_more');

    Object.assign(extension, aBrowser(stored, broken));
    keep(first);
    const { handleMessage, checkReminders } = await startBackground();
    const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };
    await handleMessage({ kind: 'names-in-reminders-switched', isOn: true }, page);
    keep(second);
    await (await startBackground()).checkReminders();
    expect(shown().at(-1)?.[1].message).toContain('reminder_validity_left_other|47|OTHER|');
    await checkReminders();

    Object.assign(extension, aBrowser(stored, broken, {}, { namesInReminders: false }));
    keep(second);
    await startBackground();
    expect(shown().at(-1)?.[1].message).not.toContain('OTHER');
  });

  it.each(['UTC', 'Pacific/Honolulu', 'America/New_York', 'Europe/London', 'Pacific/Kiritimati'])(
    'counts the days as the list does, with a clock of %s at any hour',
    async (timeZone) => {
      const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };
      const clock = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
      onTestFinished(() => clock.mockRestore());
      clock.mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
      for (let hour = 0; hour < 24; hour += 1) {
        vi.setSystemTime(Date.parse('2026-11-29T00:30:00Z') + hour * 3_600_000);
        Object.assign(extension, aBrowser(stored, broken));
        keep(anEntry({ id: 'c'.repeat(24), validTo: day('2026-09-20') }));
        const { handleMessage } = await startBackground();
        const view = (await handleMessage({ kind: 'register-asked' }, page)) as BackgroundToRegister;
        const [entry] = view.register.entries;
        if (!entry) throw new Error('there is an entry');
        const inList = sayDaysLeft(entry, view.today);
        expect(inList).toMatchObject({ key: 'register_days_expired' });
        expect(shown()[0]?.[1].message).toContain(`|${'count' in inList && inList.count}|`);
      }
    },
  );

  it('is shown without buttons where the browser has none', async () => {
    keep(first);
    extension.notifications.create.mockRejectedValueOnce(new Error('Unexpected property "buttons"'));
    await startBackground();
    expect(shown()).toHaveLength(2);
    expect(shown()[1]?.[1]).not.toHaveProperty('buttons');
    await startBackground();
    expect(shown()).toHaveLength(2);
  });

  it('that could not be shown is not told, and comes at the next start', async () => {
    keep(first);
    extension.notifications.create.mockRejectedValueOnce(new Error('no'));
    extension.notifications.create.mockRejectedValueOnce(new Error('no'));
    await startBackground();
    expect(stored[key]).toMatchObject({ told: {} });
    expect(await alarm()).not.toBeNull();
    await startBackground();
    expect(stored[key]).toMatchObject({ told: { [`validity:${first.id}`]: { days: 7 } } });
  });

  it('that the person does not let us show is carried by the badge and the popup, until it can be shown', async () => {
    keep(first);
    const level = vi.fn(async () => 'denied');
    Object.assign(extension.notifications, { getPermissionLevel: level });
    const { handleMessage } = await startBackground();
    expect(shown()).toHaveLength(0);
    expect(stored[key]).toMatchObject({ told: {} });
    expect(extension.action.setBadgeText.mock.lastCall).toEqual([{ text: '!' }]);
    const popup = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
    expect(await handleMessage({ kind: 'view-asked' }, popup)).toMatchObject({
      register: { unshown: { title: { key: 'reminder_title' }, lines: [{ key: 'reminder_validity_left' }] } },
    });
    level.mockResolvedValue('granted');
    const again = await startBackground();
    expect(shown()).toHaveLength(1);
    expect((await again.currentState()).unshown).toBeNull();
  });

  it('is shown also where it cannot be kept what it is about, and leads to its place', async () => {
    keep(first);
    extension.storage.session.set = vi.fn(async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    });
    const { notificationClicked } = await startBackground();
    expect(shown()).toHaveLength(1);
    expect(stored[key]).toMatchObject({ told: { [`validity:${first.id}`]: { days: 7, on: '2026-11-24' } } });
    await notificationClicked(shown()[0]?.[0] ?? '');
    expect(extension.tabs.create).toHaveBeenCalledOnce();
  });

  it('is not shown over the register’s page that the person is looking at, and counts as told', async () => {
    keep(first);
    const url = `chrome-extension://this-extension/register.html`;
    extension.tabs.query = vi.fn(async () => [{ id: 7, windowId: 3, url }]);
    const get = vi.fn(async () => ({ focused: false, state: 'normal' }));
    Object.assign(extension.windows, { get });
    await startBackground();
    expect(shown()).toHaveLength(1);
    keep(second);
    get.mockResolvedValue({ focused: true, state: 'normal' });
    await startBackground();
    expect(shown()).toHaveLength(1);
    expect(stored[key]).toMatchObject({ told: { [`validity:${second.id}`]: { days: 60 } } });
  });

  it('is not told at every start while the storage is full', async () => {
    keep(first);
    broken.writing = true;
    await startBackground();
    await startBackground();
    await startBackground();
    expect(shown()).toHaveLength(1);
  });

  it('is told once by checks that come at the same time', async () => {
    keep(first);
    const { checkReminders } = await startBackground();
    await Promise.all([checkReminders(), checkReminders()]);
    expect(shown()).toHaveLength(1);
  });
});

describe('the alarm', () => {
  it('is left alone while the register cannot be read', async () => {
    keep(first);
    await startBackground();
    const armed = await alarm();
    expect(armed).not.toBeNull();
    broken.reading = true;
    await startBackground();
    expect(await alarm()).toBe(armed);
  });

  it('is none for an empty register', async () => {
    await startBackground();
    expect(extension.alarms.create).not.toHaveBeenCalled();
  });
});

describe('a renewal that was begun', () => {
  const begunAt = Date.parse('2026-11-24T01:00:00Z');
  const validTo = day('2026-12-20');
  const quiet = anEntry({
    ...first,
    validTo,
    renewal: 'under-way',
    replaces: validTo,
    stamps: { renewal: begunAt, replaces: begunAt },
  });

  it('keeps quiet for two weeks, then it counts as forgotten and the reminders go on', async () => {
    keep(quiet);
    await startBackground();
    expect(shown()).toHaveLength(0);
    expect(await alarm()).toBe(begunAt + 14 * 86_400_000);
    vi.setSystemTime(begunAt + 14 * 86_400_000);
    await startBackground();
    expect(shown()).toHaveLength(1);
    expect(stored[key]).toMatchObject({ entries: [{ renewal: 'none' }] });
  });
});

describe('no silence is for ever', () => {
  const day14 = 14 * 86_400_000;
  const now = () => Date.now();
  const { validTo } = first;

  it('a renewal that was begun while the merge stamps were a year ahead keeps quiet for two weeks', async () => {
    const changedAt = now() + 365 * 86_400_000;
    keep(anEntry({ ...first, validTo: day('2026-12-20'), changedAt }));
    const { handleMessage, checkReminders } = await startBackground();
    const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };
    await handleMessage({ kind: 'renewal-begun', id: first.id }, page);
    await checkReminders();
    expect(await alarm()).toBe(now() + day14);
    vi.setSystemTime(now() + day14);
    await startBackground();
    expect(stored[key]).toMatchObject({ entries: [{ renewal: 'none' }] });
    expect(shown().length).toBeGreaterThan(1);
  });

  it('one that was confirmed long ago without a new last day has the reckoned one', async () => {
    const said = { what: 'confirmed', displayName: first.displayName, validTo, at: now() } as const;
    const history = [{ ...said, day: day('2026-10-01') }];
    keep(anEntry({ ...first, renewal: 'confirmed', replaces: validTo, history }));
    await startBackground();
    expect(stored[key]).toMatchObject({ entries: [{ validTo: '2028-09-30', isReckoned: true }] });
    expect(await alarm()).not.toBeNull();
  });

  it('a snooze and a reckoned day that a clock in the future wrote end when it is right', async () => {
    const late = { snoozedUntil: day('2036-01-02'), snoozedAt: Date.parse('2036-01-01') };
    const reckoned = { validTo: day('2038-01-01'), isReckoned: true };
    keep(anEntry({ ...first, ...late }), anEntry({ ...second, ...reckoned }));
    await startBackground();
    expect(shown()).toHaveLength(1);
    expect(stored[key]).toMatchObject({ entries: [{ snoozedUntil: null }, { validTo: '2028-11-23' }] });
  });
});

describe('a click', () => {
  it('on a reminder opens its place in a new tab', async () => {
    keep(first);
    const { notificationClicked } = await startBackground();
    await notificationClicked(`reminder register.html#entry=${first.id}`);
    expect(extension.notifications.clear).toHaveBeenCalledOnce();
    const url = `chrome-extension://this-extension/register.html#entry=${first.id}`;
    expect(extension.tabs.create).toHaveBeenCalledWith({ url });
  });

  it('brings the tab that shows the register to the front', async () => {
    const { notificationClicked } = await startBackground();
    extension.tabs.query = vi.fn(async () => [{ id: 7 }]);
    await notificationClicked('reminder register.html#due');
    const url = 'chrome-extension://this-extension/register.html#due';
    expect(extension.tabs.update).toHaveBeenCalledWith(7, { active: true, url });
    expect(extension.tabs.create).not.toHaveBeenCalled();
  });

  it('on “Start the renewal” starts it and brings the portal', async () => {
    keep(first);
    const { notificationButtonClicked, currentState } = await startBackground();
    await notificationButtonClicked(`reminder register.html#entry=${first.id}`, 0);
    const { register, underWay } = await currentState();
    expect(register.entries[0]?.renewal).toBe('under-way');
    expect(underWay.journeys).toHaveLength(1);
    expect(extension.tabs.create).toHaveBeenCalledWith({ url: 'https://authorisationmanager.gov.au/' });
  });

  it.each([
    ['authorisation', { authorisedUntil: day('2026-12-01') }, 'renew-authorisation', 'reminder_renew'],
    ['suspension', { suspendedOn: day('2026-10-01') }, 'claim', 'journey_claim'],
  ] as const)(
    'of a lapsing %s leads to what is done about it, by button and by click',
    async (_, what, journey, label) => {
      const entry = anEntry({ id: 'c'.repeat(24), validTo: day('2028-01-10'), origin: 'portal', ...what });
      keep(entry);
      const { notificationButtonClicked, notificationClicked, currentState } = await startBackground();
      const id = `reminder register.html#entry=${entry.id}`;
      expect(shown()[0]).toMatchObject([id, { buttons: [{ title: label }, { title: 'reminder_tomorrow' }] }]);
      await notificationButtonClicked(id, 0);
      await notificationClicked(id);
      const { journeys } = (await currentState()).underWay;
      expect(journeys.map((progress) => progress.journey)).toEqual([journey]);
      expect(journeys[0]?.known.business?.name).toBe(entry.business);
      expect(extension.tabs.create).toHaveBeenCalledWith({ url: 'https://authorisationmanager.gov.au/' });
    },
  );

  it('on “Remind me tomorrow” puts off all that it was about, also after the background was stopped', async () => {
    keep(first, second);
    await startBackground();
    const { notificationButtonClicked, checkReminders } = await startBackground();
    await notificationButtonClicked('reminder register.html#due', 1);
    expect(stored[key]).toMatchObject({
      entries: [{ snoozedUntil: '2026-11-25' }, { snoozedUntil: '2026-11-25' }],
    });
    await checkReminders();
    expect(shown()).toHaveLength(1);
    vi.setSystemTime(Date.parse('2026-11-25T01:00:00Z'));
    await checkReminders();
    expect(shown()).toHaveLength(2);
  });

  it('on a notification that is none of ours does nothing', async () => {
    const { notificationClicked, notificationButtonClicked } = await startBackground();
    await notificationClicked('https://example.com/');
    await notificationButtonClicked('other', 0);
    expect(extension.tabs.create).not.toHaveBeenCalled();
  });
});

describe('an organisation’s days', () => {
  it('come before the person’s own', async () => {
    Object.assign(extension, aBrowser(stored, broken, {}, { reminderDays: [3], sync: 'wrong' }));
    keep(first);
    await startBackground();
    expect(shown()).toHaveLength(0);
    const rings = new Date((await alarm()) ?? 0);
    expect([rings.getMonth() + 1, rings.getDate(), rings.getHours()]).toEqual([11, 28, 9]);
  });
});
