import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { RegisterEntry } from '../../../src/register/entry.ts';
import { sighting } from '../journey/a-portal.ts';
import { anEntry, day, registerOf } from '../register/an-entry.ts';
import { aBrowser } from './a-browser.ts';
import { freshBackground } from './start-background.ts';

const { extension, stored, broken } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
  broken: { reading: false, writing: false },
}));
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));

const key = 'credential-guide-register';
const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/list',
  origin: 'https://authorisationmanager.gov.au',
  frameId: 0,
  tab: { id: 1, active: true },
};

/** A background that has just been started: nothing in memory, the storage as it is. */
async function startBackground() {
  const { handleMessage } = await freshBackground();
  return async (message: unknown, sender: object = page) =>
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at from outside, as a page would.
    (await handleMessage(message, sender as Runtime.MessageSender)) as any;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T01:00:00Z') });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const name of Object.keys(stored)) delete stored[name];
  Object.assign(broken, { reading: false, writing: false });
  Object.assign(extension, aBrowser(stored, broken));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => void vi.useRealTimers();
});

const ask = { kind: 'register-asked' };
const sunrise = { business: 'Sunrise Bakery Pty Ltd', displayName: 'SUNRISE-PAYROLL', origin: 'typed' };
const add = (...found: object[]) => ({ kind: 'entries-added', found });
const names = (view: { register: { entries: RegisterEntry[] } }) =>
  view.register.entries.map(({ displayName }) => displayName);
const setAside = () => Object.entries(stored).filter(([name]) => name.startsWith(`${key}-set-aside-`));

describe('the register', () => {
  it('keeps what the person added, changed and forgot, also when the background was stopped in between', async () => {
    expect(names(await (await startBackground())(ask))).toEqual([]);
    const added = await (await startBackground())(add(sunrise, { ...sunrise, displayName: 'OTHER' }));
    expect(names(added)).toEqual(['SUNRISE-PAYROLL', 'OTHER']);
    const [first, other] = added.register.entries.map(({ id }: RegisterEntry) => id);
    await (await startBackground())({
      kind: 'entries-changed',
      ids: [first, other],
      changes: { software: 'xero' },
    });
    await (await startBackground())({ kind: 'entries-forgotten', ids: [other] });
    const view = await (await startBackground())(ask);
    expect(view.register.entries).toMatchObject([{ id: first, software: 'xero' }]);
    expect(view.register.forgotten).toMatchObject([{ id: other }]);
    expect(JSON.stringify(stored[key])).not.toContain('OTHER');
  });

  it('takes in an import without undoing what was changed since its preview', async () => {
    const send = await startBackground();
    const { register } = await send(add(sunrise));
    const [before] = register.entries;
    vi.setSystemTime(Date.parse('2026-11-24T02:00:00Z'));
    await send({ kind: 'entries-changed', ids: [before.id], changes: { notes: 'Changed meanwhile' } });
    const imported = { ...before, abn: '51824753556', changedAt: before.changedAt + 1 };
    const stamped = { ...imported, stamps: { abn: before.changedAt + 1 } };
    const view = await send({ kind: 'register-imported', entries: [stamped] });
    expect(view.register.entries).toMatchObject([{ notes: 'Changed meanwhile', abn: '51824753556' }]);
  });

  it('meets the office’s file: what it has comes in, and what is forgotten from then on leaves its mark', async () => {
    const send = await startBackground();
    const there = registerOf({ displayName: 'THEIRS' });
    const { register, isInOffice } = await send({ kind: 'office-met', register: there });
    expect([register.entries.length, isInOffice]).toEqual([1, true]);
    const [{ id }] = register.entries;
    await send({ kind: 'entries-forgotten', ids: [id] });
    // Another still has it in their list: the mark keeps it from coming back.
    const after = await send({ kind: 'office-met', register: there });
    expect(after.register).toMatchObject({ entries: [], forgotten: [{ id }] });
    await send({ kind: 'office-left' });
    expect((await (await startBackground())(ask)).isInOffice).toBe(false);
  });

  it('is told of with its size only to the other pages, which then ask', async () => {
    const send = await startBackground();
    await send(add(sunrise));
    const told = extension.runtime.sendMessage.mock.calls.map(([message]: unknown[]) => message);
    expect(told).toContainEqual({ kind: 'register-changed' });
    expect(told).toContainEqual(
      expect.objectContaining({ kind: 'view', register: { count: 1, due: null, isSynced: false } }),
    );
    expect(JSON.stringify(told)).not.toContain('SUNRISE-PAYROLL');
  });

  it('is shown and changed by our own pages only', async () => {
    const send = await startBackground();
    expect(await send(ask, portal)).toBeUndefined();
    expect(await send(ask, { ...page, id: 'another' })).toBeUndefined();
    expect(await send(add({ ...sunrise, displayName: ' ' }))).toBeUndefined();
    expect(await send({ ...ask, and: 'more' })).toBeUndefined();
  });

  it('starts a renewal from a row, once, and knows at once what it is about', async () => {
    const send = await startBackground();
    const { register } = await send(add({ ...sunrise, abn: '51824753556', origin: 'portal' }));
    const begin = { kind: 'renewal-begun', id: register.entries[0].id };
    expect((await send(begin)).register.entries[0].renewal).toBe('under-way');
    await send(begin);
    const { overview, underWay } = await send({ kind: 'view-asked' });
    expect(underWay).toHaveLength(1);
    expect(overview).toMatchObject({ journey: 'renew', business: 'Sunrise Bakery Pty Ltd' });
    expect(overview.guidance.displayName).toBe('SUNRISE-PAYROLL');
  });

  it('goes on with the renewal of a credential that was typed in, and starts no second one', async () => {
    const send = await startBackground();
    const { register } = await send(add(sunrise));
    const begin = { kind: 'renewal-begun', id: register.entries[0].id };
    await send(begin);
    await send(begin);
    expect((await send({ kind: 'view-asked' })).underWay).toHaveLength(1);
  });

  it('is offered what the portal’s list shows, and keeps it only when the person says so', async () => {
    const send = await startBackground();
    await send({ kind: 'journey-started', journey: 'renew' });
    const credentials = [
      { displayName: 'SUNRISE-PAYROLL', validTo: day('2027-01-13'), status: null },
      { displayName: 'GONE', validTo: day('2027-02-13'), status: 'revoked' as const },
    ];
    const business = { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' };
    await send(
      { kind: 'page-seen', sighting: sighting('credential-list', { facts: { business, credentials } }) },
      portal,
    );
    const { offered, register } = await send(ask);
    expect(register.entries).toEqual([]);
    expect(offered).toMatchObject([{ displayName: 'SUNRISE-PAYROLL', validTo: '2027-01-13' }]);
    const view = await send({ kind: 'credentials-remembered', found: offered });
    expect(view).toMatchObject({ kind: 'view', offered: [], register: { count: 1 } });
  });
});

describe('a register that cannot be read', () => {
  it.each([
    ['garbage', 'garbage'],
    ['without its lists', { version: 1, told: {} }],
  ])('%s is set aside as it was, and said', async (_, record) => {
    stored[key] = record;
    const view = await (await startBackground())(ask);
    expect(view.trouble.key).toBe('register_set_aside');
    expect(setAside().map(([, copy]) => copy)).toEqual([record]);
    // Said until something is stored, also when the background was stopped in between; the journeys are not touched.
    expect((await (await startBackground())(ask)).trouble.key).toBe('register_set_aside');
    expect((await (await startBackground())(add(sunrise))).trouble).toBeNull();
    expect(setAside()).toHaveLength(1);
  });

  it('of a version to come is left as it is, whatever happens; what can be read of it is shown', async () => {
    const entries = [{ ...anEntry(), colour: 'red' }, { all: 'new' }];
    const record = { version: 2, entries, forgotten: [], told: {}, more: [] };
    stored[key] = structuredClone(record);
    const send = await startBackground();
    const view = await send(ask);
    expect(view.trouble.key).toBe('register_newer');
    expect(view.register.entries).toEqual([anEntry()]);
    expect((await send(add(sunrise))).trouble.key).toBe('register_newer');
    expect(stored).toEqual({ [key]: record });
    expect(setAside()).toEqual([]);
    stored[key] = { version: 3, everything: [] };
    expect((await (await startBackground())(ask)).trouble.key).toBe('register_newer');
  });

  it('in one entry keeps all others, and sets that one aside', async () => {
    const broken = { ...anEntry({ displayName: 'BROKEN' }), validTo: '2028-02-30' };
    stored[key] = { version: 1, entries: [anEntry(), broken], forgotten: [], told: { x: 'not told' } };
    const view = await (await startBackground())(ask);
    expect(names(view)).toEqual(['SUNRISE-PAYROLL']);
    expect(view.trouble.key).toBe('register_set_aside');
    expect(setAside().map(([, copy]) => copy)).toEqual([[broken]]);
  });

  it('at all is never written over: what is added meanwhile meets it once it can be read', async () => {
    stored[key] = { version: 1, entries: [anEntry({ displayName: 'BEFORE' })], forgotten: [], told: {} };
    broken.reading = true;
    const send = await startBackground();
    expect((await send(add(sunrise))).trouble.key).toBe('register_unreadable');
    expect(JSON.stringify(stored[key])).not.toContain('SUNRISE');
    broken.reading = false;
    const view = await send(add({ ...sunrise, displayName: 'LATER' }));
    // The journeys’ own record is another matter: it was not touched, and is still not read.
    expect(view.trouble.key).toBe('storage_unreadable');
    expect(names(view).sort()).toEqual(['BEFORE', 'LATER', 'SUNRISE-PAYROLL']);
    expect(names(await (await startBackground())(ask)).sort()).toEqual(names(view).sort());
  });
});

describe('a storage that is full', () => {
  it('is said, and everything is written as soon as there is room', async () => {
    const send = await startBackground();
    await send(add(sunrise));
    broken.writing = true;
    const full = await send(add({ ...sunrise, displayName: 'OTHER' }));
    expect(full.trouble.key).toBe('register_full');
    expect(names(full)).toEqual(['SUNRISE-PAYROLL', 'OTHER']);
    broken.writing = false;
    expect((await send({ kind: 'journey-started', journey: 'renew' })).trouble).toBeNull();
    expect(names(await (await startBackground())(ask))).toEqual(['SUNRISE-PAYROLL', 'OTHER']);
  });

  it('has no room for the copy of what cannot be read: then it stays where it is', async () => {
    stored[key] = 'garbage';
    broken.writing = true;
    const view = await (await startBackground())(ask);
    expect(view.trouble.key).toBe('register_unreadable');
    expect(stored[key]).toBe('garbage');
  });
});
