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

async function startBackground() {
  const { handleMessage } = await freshBackground();
  const send = async (message: unknown, sender: object) =>
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at from outside, as a page would.
    (await handleMessage(message, sender as Runtime.MessageSender)) as any;
  return { send };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const key of Object.keys(stored)) delete stored[key];
  Object.assign(extension, aBrowser(stored, broken));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const asked = { kind: 'guidance-asked' };
const kept = () => (stored['credential-guide'] as { welcome: Record<string, unknown> }).welcome;

/** A record of somebody who began a journey with an earlier version, which asked nothing. */
async function withJourneyOfBefore() {
  const first = await startBackground();
  await first.send({ kind: 'journey-started', journey: 'renew' }, ours);
  const { welcome: _, ...record } = stored['credential-guide'] as { welcome: unknown };
  stored['credential-guide'] = record;
  return startBackground();
}

describe('what the guide reads and keeps', () => {
  it('is agreed to by starting a journey, with the day and the version of the words', async () => {
    const { send } = await startBackground();
    expect((await send({ kind: 'view-asked' }, ours)).isAgreed).toBe(false);
    expect((await send({ kind: 'journey-started', journey: 'set-up' }, ours)).isAgreed).toBe(true);
    expect(kept()['agreed']).toEqual({ on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), words: 1 });
    expect((await send(asked, portal)).guidance).not.toBeNull();
  });

  it('keeps the guide off the portal while a journey of before is not agreed to', async () => {
    const { send } = await withJourneyOfBefore();
    const view = await send({ kind: 'view-asked' }, ours);
    expect(view).toMatchObject({ isAgreed: false, overview: { guidance: { step: 'open-ram' } } });
    expect((await send(asked, portal)).guidance).toBeNull();
    expect((await send({ kind: 'page-seen', sighting: sighting('home') }, portal)).guidance).toBeNull();
    expect((await send({ kind: 'agreed' }, ours)).isAgreed).toBe(true);
    expect((await send(asked, portal)).guidance).not.toBeNull();
  });

  it('is asked anew when the words have changed', async () => {
    const first = await startBackground();
    await first.send({ kind: 'journey-started', journey: 'renew' }, ours);
    Object.assign(kept(), { agreed: { on: '2026-11-30', words: 99 } });
    const { send } = await startBackground();
    expect((await send(asked, portal)).guidance).toBeNull();
  });
});

describe('the offer on the portal', () => {
  const marks = () =>
    extension.action.setBadgeText.mock.calls.map(([mark]) => mark).filter((mark) => 'tabId' in mark);

  it('is made only to who wants it, over that tab, and while nothing is begun', async () => {
    const { send } = await startBackground();
    await send(asked, portal);
    expect(marks()).toEqual([]);
    await send({ kind: 'offering-switched', isOn: true }, ours);
    await send(asked, portal);
    expect(marks()).toEqual([{ tabId: 1, text: '?' }]);
    extension.tabs.query.mockResolvedValue([{ id: 1 }]);
    await send({ kind: 'journey-started', journey: 'renew' }, ours);
    expect(marks().at(-1)).toEqual({ tabId: 1, text: null });
    const before = marks().length;
    await send(asked, portal);
    expect(marks()).toHaveLength(before);
  });
});

describe('what is new', () => {
  it('is nothing for somebody who has just come', async () => {
    const { send } = await startBackground();
    expect((await send({ kind: 'view-asked' }, ours)).news).toBeNull();
  });

  it('is told after an update, until it was read', async () => {
    const { send } = await withJourneyOfBefore();
    expect((await send({ kind: 'view-asked' }, ours)).news).not.toBeNull();
    expect((await send({ kind: 'news-read' }, ours)).news).toBeNull();
    const again = await startBackground();
    expect((await again.send({ kind: 'view-asked' }, ours)).news).toBeNull();
  });
});
