import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { sighting } from '../../journey/a-portal.ts';
import { aBrowser } from '../a-browser.ts';
import { freshBackground } from '../start-background.ts';

const { extension, stored, broken } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
  broken: { reading: false, writing: false },
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

const ours = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/home',
  origin: 'https://authorisationmanager.gov.au',
  frameId: 0,
  tab: { id: 1, active: true },
};

/** A background that has just been started: nothing in memory, the storage as it is. */
async function startBackground() {
  const { handleMessage } = await freshBackground();
  return async (message: unknown, sender: object) =>
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at from outside, as a page would.
    (await handleMessage(message, sender as Runtime.MessageSender)) as any;
}

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const key of Object.keys(stored)) delete stored[key];
  Object.assign(broken, { reading: false, writing: false });
  Object.assign(extension, aBrowser(stored, broken));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const start = { kind: 'journey-started', journey: 'renew' };
const seen = (page: Parameters<typeof sighting>[0]) => ({ kind: 'page-seen', sighting: sighting(page) });

describe('messages', () => {
  it('are answered with what there is to show', async () => {
    const send = await startBackground();
    expect((await send({ kind: 'view-asked' }, ours)).overview).toBeNull();
    expect((await send(start, ours)).overview.guidance.step).toBe('open-ram');
    expect((await send(seen('home'), portal)).guidance.step).toBe('open-authorisations');
    const { run } = (await send({ kind: 'view-asked' }, ours)).overview;
    expect((await send({ kind: 'journey-stopped', run }, ours)).overview).toBeNull();
  });

  it.each([
    ['another extension', start, { ...ours, id: 'another' }],
    ['a web page', start, { id: 'this-extension', url: 'https://example.com/' }],
    [
      'a page that only begins like the portal',
      seen('home'),
      { ...portal, url: 'https://authorisationmanager.gov.au.example/' },
    ],
    ['the portal, where only our own pages may speak', start, portal],
    ['our pages, where only the portal may speak', seen('home'), ours],
    ['a frame of a page of the portal', seen('home'), { ...portal, frameId: 3 }],
    ['the portal, by its address but not by its origin', seen('home'), { ...portal, origin: 'null' }],
    ['our own page, by its address but not by its origin', start, { ...ours, origin: portal.origin }],
    ['the portal in no tab', seen('home'), { ...portal, tab: undefined }],
    ['nobody', start, {}],
    ['a page without an address', start, { id: 'this-extension' }],
  ])('of %s are not answered', async (_, message, sender) => {
    const send = await startBackground();
    expect(await send(message, sender)).toBeUndefined();
    expect(stored).toEqual({});
  });

  it.each([
    ['an unknown kind', { kind: 'open-sesame' }],
    ['a kind of the prototype', { kind: '__proto__' }],
    ['a constructor', { kind: 'constructor' }],
    ['no object', 'view-asked'],
    ['nothing', undefined],
    ['a step that is none', { kind: 'step-done', run: 'a-run', step: 'toString' }],
    ['a step of no journey', { kind: 'step-done', step: 'open-ram' }],
    ['something added', { kind: 'view-asked', and: 'more' }],
  ])('with %s are not answered', async (_, message) => {
    const send = await startBackground();
    expect(await send(message, ours)).toBeUndefined();
  });
});

describe('the state', () => {
  it('survives the background being stopped between any two messages', async () => {
    await (await startBackground())(start, ours);
    await (await startBackground())(seen('sign-in'), portal);
    await (await startBackground())(seen('home'), portal);
    const view = await (await startBackground())({ kind: 'view-asked' }, ours);
    expect(view.overview.guidance.step).toBe('open-authorisations');
  });

  it('loses nothing when several things happen at once', async () => {
    const send = await startBackground();
    await send(start, ours);
    await Promise.all([
      send(seen('home'), portal),
      send(seen('entity-list'), portal),
      send({ kind: 'view-asked' }, ours),
      send(seen('entity'), portal),
    ]);
    const view = await (await startBackground())({ kind: 'view-asked' }, ours);
    expect(view.overview.guidance.step).toBe('open-credentials');
  });

  it('leaves a record of a version to come as it is, whatever happens, and says so', async () => {
    const record = { version: 99, progress: null, register: [] };
    stored['credential-guide'] = record;
    const send = await startBackground();
    expect((await send({ kind: 'view-asked' }, ours)).trouble?.key).toBe('storage_newer');
    const begun = await send(start, ours);
    expect(begun.overview.guidance.step).toBe('open-ram');
    expect(begun.trouble?.key).toBe('storage_newer');
    expect(stored).toEqual({ 'credential-guide': record });
    expect((await (await startBackground())({ kind: 'view-asked' }, ours)).trouble?.key).toBe(
      'storage_newer',
    );
  });

  it.each([
    ['garbage', 'garbage'],
    ['half a record', { version: 4, journeys: [{ journey: 'renew' }] }],
    ['half a record of the third version', { version: 3, journeys: [{ journey: 'renew' }] }],
    ['half a record of the second version', { version: 2, journeys: [{ journey: 'renew' }] }],
    ['half a record of the first version', { version: 1, progress: { journey: 'renew' } }],
  ])('sets aside %s, says so, and keeps a copy', async (_, record) => {
    stored['credential-guide'] = record;
    const view = await (await startBackground())({ kind: 'view-asked' }, ours);
    expect(view.trouble.key).toBe('storage_set_aside');
    const kept = Object.entries(stored).find(([key]) => key.startsWith('credential-guide-set-aside-'));
    expect(kept?.[1]).toEqual(record);
    // It is said until something happens, also when the background was stopped before anybody was there to be told.
    const send = await startBackground();
    expect((await send({ kind: 'view-asked' }, ours)).trouble?.key).toBe('storage_set_aside');
    const begun = await send(start, ours);
    expect(begun.overview.guidance.step).toBe('open-ram');
    expect(begun.trouble).toBeNull();
    expect((await (await startBackground())({ kind: 'view-asked' }, ours)).trouble).toBeNull();
  });

  it('goes on, and says so, when the storage is full or cannot be read', async () => {
    broken.writing = true;
    const full = await (await startBackground())(start, ours);
    expect(full.overview.guidance.step).toBe('open-ram');
    expect(full.trouble.key).toBe('storage_full');
    broken.reading = true;
    const unreadable = await (await startBackground())({ kind: 'view-asked' }, ours);
    expect(unreadable.trouble.key).toBe('storage_unreadable');
  });

  it('is not led by a tab in the background while another tab of the portal is looked at', async () => {
    const send = await startBackground();
    await send(start, ours);
    await send(seen('entity'), portal);
    extension.tabs.query = vi.fn(async () => [{ id: 1 }]);
    const hidden = { ...portal, tab: { id: 2, active: false } };
    // That tab is guided by what it shows, and leads nothing.
    expect((await send(seen('home'), hidden)).guidance.step).toBe('open-authorisations');
    expect((await send({ kind: 'view-asked' }, ours)).overview.guidance.step).toBe('open-credentials');
  });

  it('is led by a tab that the person turns to while what it shows is being heard', async () => {
    const send = await startBackground();
    await send(start, ours);
    await send(seen('entity'), portal);
    const turnedTo = { ...portal, tab: { id: 2, active: false } };
    extension.tabs.query = vi.fn(async () => [{ id: 2 }]);
    extension.tabs.query.mockResolvedValueOnce([{ id: 1 }]);
    await send(seen('home'), turnedTo);
    expect((await send({ kind: 'view-asked' }, ours)).overview.guidance.step).toBe('open-authorisations');
  });
});
