import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anEntry, day } from '../../register/an-entry.ts';
import { aBrowser } from '../a-browser.ts';
import { freshBackground } from '../start-background.ts';

const { extension, stored, session } = vi.hoisted(() => ({
  extension: {} as ReturnType<typeof aBrowser>,
  stored: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
}));
vi.mock('../../../../src/platform/extension.ts', () => ({ extension }));

const key = 'credential-guide-register';
const right = Date.parse('2026-11-24T01:00:00Z');
const page = { id: 'this-extension', url: 'chrome-extension://this-extension/register.html' };
const id = 'a'.repeat(24);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Chrome/150.0 Safari/537.36' });
  return () => void vi.useRealTimers();
});
afterEach(() => void vi.restoreAllMocks());

/** What may happen while the clock shows anything. */
const deeds = ['start', 'snooze', 'renew', 'note', 'renew and stop', 'confirm'] as const;
type Deed = (typeof deeds)[number];
const underAnyClock = fc.record({
  /** How wrong the clock is, in days: some hours, or decades. */
  wrongBy: fc.oneof(fc.integer({ min: -12_000, max: 12_000 }), fc.integer({ min: -4, max: 4 })),
  deed: fc.constantFrom<Deed>(...deeds),
});

/** The browser starts with this clock, and the person does one thing. @returns how many notifications were shown. */
async function live(now: number, deed: Deed): Promise<number> {
  vi.setSystemTime(now);
  for (const name of Object.keys(session)) delete session[name];
  const { create } = extension.notifications;
  create.mockClear();
  const background = await freshBackground();
  await background.checkReminders();
  const snoozedUntil = new Date(now + 86_400_000).toISOString().slice(0, 10);
  const tell = (message: object) => background.handleMessage(message, page);
  const change = (changes: object) => tell({ kind: 'entries-changed', ids: [id], changes });
  if (deed === 'snooze') await change({ snoozedUntil });
  if (deed === 'note') await change({ notes: `At ${now}` });
  if (deed.startsWith('renew') || deed === 'confirm') await tell({ kind: 'renewal-begun', id });
  if (deed === 'confirm') {
    const { changeState } = background;
    await changeState(({ underWay }) => ({
      underWay: {
        ...underWay,
        journeys: underWay.journeys.map((one) => ({ ...one, states: { 'load-into-software': 'done' } })),
      },
    }));
  }
  if (deed.endsWith('stop')) {
    const { underWay } = await background.currentState();
    for (const { run } of underWay.journeys) await tell({ kind: 'journey-stopped', run });
  }
  await background.checkReminders();
  return create.mock.calls.length;
}

it('whatever the clock did, a credential that ends within its days is reminded of once the clock is right', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(underAnyClock, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -20, max: 60 }),
      async (course, daysLeft) => {
        for (const name of Object.keys(stored)) delete stored[name];
        Object.assign(extension, aBrowser(stored, { reading: false, writing: false }, session));
        const ends = new Date(right + daysLeft * 86_400_000).toISOString().slice(0, 10);
        const entry = anEntry({ id, abn: '51824753556', origin: 'portal', validTo: day(ends) });
        stored[key] = { version: 1, entries: [entry], forgotten: [], told: {} };
        // A snooze or a renewal of these days is the person's own word: there the clock only starts the browser.
        for (const { wrongBy, deed } of course) {
          if (wrongBy < 2 && deed !== 'note') await live(right + wrongBy * 86_400_000, 'start');
          else await live(right + wrongBy * 86_400_000, deed);
        }
        await live(right, 'start');
        const after = stored[key] as {
          told: Record<string, { on?: string }>;
          entries: [{ validTo: string }];
        };
        const isRenewed = after.entries[0].validTo !== ends;
        const today = '2026-11-24';
        const heardOn = after.told[`validity:${id}`]?.on;
        if (isRenewed) {
          // The new end is reminded of in its time: no credential lasts longer than two years.
          expect(after.entries[0].validTo <= '2028-11-23').toBe(true);
          return;
        }
        expect(heardOn, JSON.stringify(after)).toBeDefined();
        expect(heardOn !== undefined && heardOn <= today).toBe(true);
      },
    ),
    { numRuns: Number(process.env['HISTORIES'] ?? 20) },
  );
}, 300_000);
