import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { aBrowser } from './a-browser.ts';
import { freshBackground } from './start-background.ts';

const { extension } = vi.hoisted(() => ({ extension: {} as ReturnType<typeof aBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: extension }));

const ours = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };

/** A background that has just been started on an empty storage. */
async function startBackground() {
  const { handleCommand, handleMessage } = await freshBackground();
  let run: string | undefined;
  const send = async (message: object) => {
    const answer = await handleMessage(message, ours);
    if (answer?.kind === 'view') run = answer.overview?.run;
    return answer?.kind === 'view' ? (answer.overview?.guidance?.step ?? null) : undefined;
  };
  const sendOfRun = (message: object) => send({ ...message, run });
  return { command: handleCommand, send, sendOfRun, step: () => send({ kind: 'view-asked' }) };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  Object.assign(extension, aBrowser({}, { reading: false, writing: false }));
});

describe('the command step-done', () => {
  it('does what “Done” does at a step away from the portal', async () => {
    const { command, send, sendOfRun, step } = await startBackground();
    expect(await send({ kind: 'journey-started', journey: 'renew' })).toBe('open-ram');
    await command('step-done', undefined);
    expect(await step()).toBe('sign-in');
    expect(await sendOfRun({ kind: 'undone' })).toBe('open-ram');
  });

  it('does nothing at a step that shows by itself that it is done', async () => {
    const { command, send, sendOfRun, step } = await startBackground();
    await send({ kind: 'journey-started', journey: 'renew' });
    await sendOfRun({ kind: 'step-done', step: 'open-ram' });
    const told = extension.runtime.sendMessage.mock.calls.length;
    await command('step-done', undefined);
    expect(await step()).toBe('sign-in');
    expect(extension.runtime.sendMessage).toHaveBeenCalledTimes(told);
  });

  it('does nothing without a journey', async () => {
    const { command, step } = await startBackground();
    await command('step-done', undefined);
    expect(await step()).toBeNull();
  });
});

describe('the command open-panel', () => {
  const tab = { id: 7, windowId: 3 } as Tabs.Tab;

  it('opens the panel at once, while the key press counts', async () => {
    const { command } = await startBackground();
    void command('open-panel', tab);
    expect(extension.sidePanel.open.mock.calls).toEqual([[{ windowId: 3 }]]);
  });

  it('does nothing where no window is known', async () => {
    const { command } = await startBackground();
    await command('open-panel', undefined);
    expect(extension.sidePanel.open).not.toHaveBeenCalled();
  });

  it('survives a browser that opens none', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { command } = await startBackground();
    extension.sidePanel.open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    await command('open-panel', tab);
    expect(log).toHaveBeenCalled();
  });
});
