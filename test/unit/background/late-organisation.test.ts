import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { aBrowser } from './a-browser.ts';

const { extension, stored } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
}));
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));

const ours = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const policy = { contactForHelp: 'the help desk, 555-0100' };

/** What the browser's policies say, once they are read. */
let policiesAreRead: (policy: Record<string, unknown>) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  for (const key of Object.keys(stored)) delete stored[key];
  Object.assign(extension, aBrowser(stored, { reading: false, writing: false }));
  const reading = new Promise<Record<string, unknown>>((done) => {
    policiesAreRead = done;
  });
  extension.storage.managed.get = () => reading;
});

afterEach(() => {
  vi.useRealTimers();
});

async function startBackground() {
  const { handleMessage } = await import('../../../src/background/messages/handle-message.ts');
  const { awaitLateOrganisation } = await import('../../../src/background/organisation-changed.ts');
  void awaitLateOrganisation();
  return async (message: object) => {
    const answer = handleMessage(message, ours as Runtime.MessageSender);
    await vi.advanceTimersByTimeAsync(30_000);
    // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at from outside, as a page would.
    return (await answer) as any;
  };
}

it('every message is answered while the browser has not read its policies', async () => {
  const send = await startBackground();
  expect((await send({ kind: 'view-asked' })).overview).toBeNull();
  const started = await send({ kind: 'journey-started', journey: 'renew' });
  expect(started.overview.guidance.step).toBe('open-ram');
  expect(started.organisation).toBeNull();
  expect((await send({ kind: 'register-asked' })).organisation).toBeNull();
});

it('what the policies say is told to the open pages as soon as they are read', async () => {
  const send = await startBackground();
  await send({ kind: 'view-asked' });
  expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  policiesAreRead(policy);
  await vi.advanceTimersByTimeAsync(100);
  expect(extension.runtime.sendMessage).toHaveBeenCalledWith(
    expect.objectContaining({
      kind: 'view',
      organisation: expect.objectContaining({ contact: policy.contactForHelp }),
    }),
  );
  expect((await send({ kind: 'view-asked' })).organisation.contact).toBe(policy.contactForHelp);
});

it('nothing is told twice where the policies are read in time, or say nothing', async () => {
  for (const said of [policy, {}]) {
    vi.resetModules();
    extension.storage.managed.get = async () => said;
    const send = await startBackground();
    await send({ kind: 'view-asked' });
    expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  }
});
