import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../../src/journey/computer/environment.ts';
import { startJourney } from '../../../../src/journey/progress-record.ts';
import { dayInAustralia } from '../../../../src/values/calendar-date.ts';
import { renewSteps } from '../../../browser/harness/renewing.ts';
import { aBrowser } from '../a-browser.ts';
import { freshBackground } from '../start-background.ts';

const { extension } = vi.hoisted(() => ({ extension: {} as ReturnType<typeof aBrowser> }));
vi.mock('webextension-polyfill', () => ({ default: extension }));

const { badgeFor } = await import('../../../../src/background/reactions/badge.ts');
const { overviewOf } = await import('../../../../src/journey/guide/overview.ts');

const broken = { reading: false, writing: false };
const ours = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const now = new Date('2026-11-24T00:00:00Z');
const onWindows: Environment = { computer: 'windows', browser: 'chrome' };
const today = dayInAustralia(now);

beforeEach(() => {
  Object.assign(extension, aBrowser({}, broken));
  vi.resetModules();
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
});

describe('the badge', () => {
  const atStart = startJourney('renew', now, 'a-run');
  const total = String(renewSteps.length);

  it('is empty without a journey, and the title is the product’s name', () => {
    expect(badgeFor(null)).toEqual({ text: '', title: { key: 'extension_name' } });
  });

  it('is the number of the step, and the title says which it is', () => {
    const { text, title } = badgeFor(overviewOf(atStart, today, onWindows));
    expect(text).toBe('1');
    expect(title).toEqual({ key: 'badge_step', values: ['1', total, 'step_open_ram_title'] });
    const second = overviewOf({ ...atStart, states: { 'open-ram': 'done' } }, today, onWindows);
    expect(badgeFor(second).text).toBe('2');
  });

  it('is a reminder that could not be shown, before all else', () => {
    const title = { key: 'reminder_title' } as const;
    const overview = overviewOf(atStart, today, onWindows);
    expect(badgeFor(overview, title as never)).toEqual({ text: '!', title });
  });

  it('is a tick at the end', () => {
    const states = Object.fromEntries(renewSteps.map((step) => [step, 'done']));
    const { text, title } = badgeFor(overviewOf({ ...atStart, states }, today, onWindows));
    expect({ text, title }).toEqual({ text: '✓', title: { key: 'badge_finished' } });
  });

  it('follows what happens', async () => {
    const { handleMessage } = await freshBackground();
    const send = (message: object) => handleMessage(message, ours);
    const shown = () => extension.action.setBadgeText.mock.calls.map(([{ text }]) => text);
    const begun = await send({ kind: 'journey-started', journey: 'renew' });
    const run = begun?.kind === 'view' ? begun.overview?.run : undefined;
    await send({ kind: 'step-done', run, step: 'open-ram' });
    await send({ kind: 'undone', run });
    await send({ kind: 'journey-stopped', run });
    expect(shown()).toEqual(['1', '2', '1', '']);
    expect(extension.action.setTitle.mock.lastCall).toEqual([{ title: 'extension_name' }]);
  });

  it('is shown again from what is stored', async () => {
    const stored = {};
    Object.assign(extension, aBrowser(stored, broken));
    const first = await freshBackground();
    await first.handleMessage({ kind: 'journey-started', journey: 'renew' }, ours);
    Object.assign(extension, aBrowser(stored, broken));
    vi.resetModules();
    const { showBadge } = await import('../../../../src/background/reactions/badge.ts');
    await showBadge();
    expect(extension.action.setBadgeText.mock.calls).toEqual([[{ text: '1' }]]);
  });
});
