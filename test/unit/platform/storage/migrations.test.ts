import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../../src/platform/extension.ts', () => ({ extension: {} }));
const { migrate } = await import('../../../../src/platform/storage/stored-record.ts');

const business = { name: 'Sunrise Bakery Pty Ltd', abn: '51824753556' };
const old = { displayName: 'SUNRISE-PAYROLL', validTo: '2026-09-13', status: 'expired' };
const known = {
  business,
  oldCredential: old,
  softwareMissing: false,
  handedOver: null,
  downloadFailed: null,
  checked: null,
};

/** What there is only since version 6, in today's version. */
const newIn6 = {
  version: 6,
  namesInReminders: false,
  isInOffice: false,
  toRenew: [],
  // Whoever used the guide before the page of welcome has agreed to nothing yet, and read no news.
  welcome: { agreed: null, isOffering: false, newsRead: null },
};

/** What there is only since version 4. */
const newIn4 = { ...newIn6, reminderDays: null, isSynced: false };

/** What a journey keeps of an older version: all but what was known before each click. */
function kept<Journey extends { past: readonly { states: object }[] }>(journey: Journey) {
  return { ...journey, past: journey.past.map(({ states }) => ({ states })) };
}

/** Records as version 1 of the guide really wrote them. */
const firstVersion = {
  'nothing under way': { version: 1, progress: null },
  'just begun': {
    version: 1,
    progress: {
      journey: 'renew',
      startedAt: '2026-11-23T01:00:00.000Z',
      states: {},
      known: { ...known, business: null, oldCredential: null },
      seen: null,
      past: [],
    },
  },
  'in the middle': {
    version: 1,
    progress: {
      journey: 'renew',
      startedAt: '2026-11-23T01:00:00.000Z',
      states: { 'open-ram': 'done', 'sign-in': 'done', 'check-valid-to': 'done' },
      known,
      seen: {
        page: 'credential-list',
        nameField: 'absent',
        termsAccepted: false,
        business,
        credentials: [old],
        notices: ['software-required'],
      },
      past: [{ states: { 'open-ram': 'done' }, known: { ...known, business: null } }],
    },
  },
  'at its end': {
    version: 1,
    progress: {
      journey: 'renew',
      startedAt: '2026-11-23T01:00:00.000Z',
      states: { download: 'done', 'remember-expiry': 'skipped' },
      known: {
        ...known,
        handedOver: { how: 'download', path: '/home/kim/keystore.xml', downloadId: 7, renamed: false },
        checked: { outcome: 'right', verdict: 'good', validTo: '2028-11-22' },
      },
      seen: null,
      past: [],
    },
  },
} as const;

describe('the record of version 1', () => {
  it('without a journey becomes one without journeys', () => {
    const nothing = { ...newIn4, journeys: [], open: null, answers: null, taught: [] };
    expect(migrate(firstVersion['nothing under way'])).toEqual(nothing);
  });

  it.each(['just begun', 'in the middle', 'at its end'] as const)(
    'with a renewal %s keeps all of it',
    (name) => {
      const { progress } = firstVersion[name];
      const migrated = migrate(firstVersion[name]);
      const [carried, ...others] = migrated?.journeys ?? [];
      expect(others).toEqual([]);
      expect(migrated?.open).toBe(carried?.run);
      expect(carried).toMatchObject(kept(progress));
    },
  );

  it('says that a business is linked where the person had come to one', () => {
    expect(migrate(firstVersion['just begun'])?.journeys[0]?.known.linked).toBe(false);
    const middle = migrate(firstVersion['in the middle'])?.journeys[0];
    expect(middle?.known.linked).toBe(true);
    // What a click gives back is the steps alone.
    expect(middle?.past).toEqual([{ states: { 'open-ram': 'done' } }]);
  });

  it.each([
    ['no progress', { version: 1 }],
    ['half a progress', { version: 1, progress: { journey: 'renew' } }],
    [
      'a step that is none',
      { version: 1, progress: { ...firstVersion['just begun'].progress, states: { x: 'done' } } },
    ],
    ['a version that is none', { version: 0, progress: null }],
    ['a version to come', { ...newIn4, version: 7, journeys: [], open: null, answers: null, taught: [] }],
  ])('with %s is not read, so that it can be set aside', (_, record) => {
    expect(migrate(record)).toBeNull();
  });
});

/** What version 2 of the guide really wrote for two renewals, one of them just begun. */
const secondVersion = {
  version: 2,
  journeys: [
    {
      ...firstVersion['in the middle'].progress,
      run: 'first',
      known: { ...known, linked: true },
      past: [{ states: { 'open-ram': 'done' }, known: { ...known, business: null, linked: false } }],
    },
    {
      ...firstVersion['just begun'].progress,
      run: '0b6e5f0c-2f7a-4a53-9d5e-9c3a8b7f2d11',
      known: { ...known, business: null, oldCredential: null, linked: false },
    },
  ],
  open: 'first',
  answers: { software: 'xero', place: 'cloud', role: 'unknown' },
};

it('the record of version 2 keeps all of it, and nothing was shown to the guide yet', () => {
  expect(migrate(secondVersion)).toMatchObject({
    ...secondVersion,
    ...newIn4,
    journeys: secondVersion.journeys.map(kept),
    taught: [],
  });
});

/** What version 3 really wrote after the person had shown the guide a control. */
const thirdVersion = {
  ...secondVersion,
  version: 3,
  taught: [
    { control: 'back', page: 'credential-details', name: 'Return', portal: '/app.4f2a.js /app.91c0.css' },
  ],
};

it('the record of version 3 keeps all of it; nothing is set for reminders, and nothing follows the person', () => {
  expect(migrate(thirdVersion)).toMatchObject({
    ...thirdVersion,
    ...newIn4,
    journeys: thirdVersion.journeys.map(kept),
  });
});

/** What version 4 really wrote in the middle of a renewal. */
const fourthVersion = {
  ...thirdVersion,
  version: 4,
  reminderDays: [30, 7, 0],
  isSynced: true,
  journeys: thirdVersion.journeys.map((journey) => ({
    ...journey,
    seen: journey.seen && { ...journey.seen, hasMoreCredentials: false },
  })),
};

it('the record of version 4 keeps all of it; no list of credentials was seen yet, and nothing speaks against the old name', () => {
  const migrated = migrate(fourthVersion);
  expect(migrated).toMatchObject({
    ...fourthVersion,
    ...newIn6,
    journeys: fourthVersion.journeys.map(kept),
  });
  expect(migrated?.journeys.map(({ listed, known: { oldNameIs } }) => [listed, oldNameIs])).toEqual([
    [null, 'seen'],
    [null, 'seen'],
  ]);
});

it('the record of version 5 stays as it is', () => {
  const migrated = migrate(fourthVersion);
  expect(migrate(structuredClone(migrated))).toEqual(migrated);
});
