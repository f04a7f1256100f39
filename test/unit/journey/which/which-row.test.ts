import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../../../../src/journey/guide/guidance.ts';
import { startJourney } from '../../../../src/journey/progress-record.ts';
import { fileTellsWhich } from '../../../../src/journey/which/which-keystore.ts';
import type { PageFacts } from '../../../../src/portal/sighting.ts';
import { business, credential, day, Renewal, today } from '../a-portal.ts';

function guidanceAt(renewal: Renewal) {
  const guidance = guidanceFor(renewal.progress, today, { computer: 'windows', browser: 'chrome' });
  if (guidance === null) throw new Error('the journey is finished');
  return guidance;
}

type Row = Parameters<typeof credential>;

function list(rows: readonly Row[], facts: Partial<PageFacts> = {}, renewal = new Renewal()) {
  return renewal.sees('credential-list', {
    facts: { business, credentials: rows.map((row) => credential(...row)), ...facts },
  });
}

/** A renewal of which this is known from the register. */
function knowing(displayName: string, validTo: string | null): Renewal {
  const renewal = new Renewal();
  const { known, ...begun } = startJourney('renew', new Date('2026-11-23T01:00:00Z'), 'a-run');
  renewal.progress = {
    ...begun,
    known: { ...known, business, oldCredential: credential(displayName, validTo) },
  };
  return renewal;
}

const rowOf = (renewal: Renewal) => guidanceAt(renewal).targets['credential-list'];
const troublesOf = (renewal: Renewal) => guidanceAt(renewal).troubles.map(({ said }) => said.key);

describe('the row of the old credential is asked for', () => {
  it.each<[string, readonly Row[], Partial<PageFacts>?]>([
    [
      'one of the name expired, another ends soon',
      [
        ['X', '2024-05-01'],
        ['X', '2026-12-05'],
      ],
    ],
    [
      'an old device beside the one in use',
      [
        ['TestDevice03', '2025-02-01', 'expired'],
        ['Payroll', '2027-01-01', 'active'],
      ],
    ],
    ['the list has more pages', [['X', '2026-12-05']], { hasMoreCredentials: true }],
    [
      'one row does not show its name',
      [
        ['X', '2026-12-05'],
        [null, '2027-12-05'],
      ],
    ],
    [
      'a suspended one could be it too',
      [
        ['X', '2026-12-05'],
        ['Y', '2027-12-05', 'suspended'],
      ],
    ],
  ])('where %s', (_, rows, facts = {}) => {
    const guidance = guidanceAt(list(rows, facts));
    expect(guidance.targets['credential-list']).toBeNull();
    expect(guidance.choices).toHaveLength(rows.filter(([name]) => name !== null).length);
    expect(guidance.help).toContain('choose-old-keystore');
  });

  it('with the name, the end in words and the status of every row', () => {
    const [first, second] = guidanceAt(
      list([
        ['X', '2024-05-01'],
        ['X', '2026-12-05', 'active'],
      ]),
    ).choices;
    expect(first?.says).toMatchObject([
      { key: 'validity_left', count: 12 },
      { key: 'card_quoted', values: ['Active'] },
    ]);
    expect(second?.says).toMatchObject([{ key: 'validity_expired' }]);
  });

  it('and after the answer it is that very row', () => {
    const renewal = list([
      ['X', '2024-05-01'],
      ['X', '2026-12-05'],
    ]);
    renewal.happens({ kind: 'credential-chosen', displayName: 'X', validTo: day('2026-12-05') });
    expect(rowOf(renewal)).toEqual({ control: 'edit-credential', row: 'X', validTo: '2026-12-05' });
    expect(guidanceAt(renewal).choices).toEqual([]);
  });

  it('and rows that nothing tells apart are never guessed', () => {
    const renewal = list([['X'], ['X']]);
    renewal.happens({ kind: 'credential-chosen', displayName: 'X', validTo: null });
    expect(rowOf(renewal)).toBeNull();
    expect(guidanceAt(renewal).choices).toEqual([]);
    expect(guidanceAt(renewal).facts.map(({ key }) => key)).toContain('fact_rows_alike');
  });
});

describe('the row of the old credential is certain', () => {
  it('where it is the only one that is not revoked', () => {
    expect(
      rowOf(
        list([
          ['OLD', '2025-01-01', 'revoked'],
          ['NEW', '2027-01-22'],
        ]),
      ),
    ).toMatchObject({ row: 'NEW' });
  });

  it('where its name and date are known, on any page of the list', () => {
    const rows: readonly Row[] = [
      ['X', '2024-05-01'],
      ['X', '2026-12-05'],
      ['Y', '2027-01-01'],
    ];
    const renewal = list(rows, { hasMoreCredentials: true }, knowing('X', '2026-12-05'));
    expect(rowOf(renewal)).toEqual({ control: 'edit-credential', row: 'X', validTo: '2026-12-05' });
  });

  it('and not where only rows of other dates have its name', () => {
    const renewal = list(
      [
        ['X', '2028-12-04'],
        ['Y', '2027-01-01'],
      ],
      {},
      knowing('X', '2026-12-05'),
    );
    expect(rowOf(renewal)).toBeNull();
  });

  it('and said to be elsewhere where this page of the list does not show it', () => {
    const renewal = list([['Y', '2027-01-01']], { hasMoreCredentials: true }, knowing('X', '2026-12-05'));
    expect(rowOf(renewal)).toBeNull();
    expect(guidanceAt(renewal).facts.map(({ key }) => key)).toContain('fact_row_not_shown');
  });
});

describe('a newer credential of the same name', () => {
  it('is said, with the day on which it was made', () => {
    const renewal = list(
      [
        ['X', '2026-12-05'],
        ['X', '2028-03-13'],
      ],
      {},
      knowing('X', '2026-12-05'),
    );
    expect(troublesOf(renewal)).toContain('trouble_renewed_already');
    const said = guidanceAt(renewal).troubles.find((one) => one.said.key === 'trouble_renewed_already')?.said;
    expect(said?.values).toEqual(['X', { date: '2026-03-14' }, { date: '2028-03-13' }]);
  });

  it('is said while it is still asked which one is meant, but not of one that has to be renewed itself', () => {
    expect(
      troublesOf(
        list([
          ['X', '2026-12-05'],
          ['X', '2028-03-13'],
        ]),
      ),
    ).toContain('trouble_renewed_already');
    expect(
      troublesOf(
        list([
          ['X', '2024-05-01'],
          ['X', '2026-12-05'],
        ]),
      ),
    ).toEqual([]);
    expect(
      troublesOf(
        list([
          ['X', '2026-12-05'],
          ['Y', '2028-03-13'],
        ]),
      ),
    ).toEqual([]);
  });

  it('is not said of one that this journey made', () => {
    const renewal = Renewal.atForm(credential('X', '2026-12-05'))
      .sees('create-credential', { nameField: 'same', termsAccepted: true, attended: 'accept-terms' })
      .sees('create-credential', { facts: { notices: ['credential-installed'] } });
    list(
      [
        ['X', '2026-12-05'],
        ['X', '2028-11-22'],
      ],
      {},
      renewal,
    );
    expect(troublesOf(renewal)).not.toContain('trouble_renewed_already');
  });
});

describe('the present keystore file', () => {
  const rows: readonly Row[] = [
    ['X', '2024-05-01'],
    ['X', '2026-12-05'],
    ['Y', '2027-01-01'],
  ];
  const inFile = { displayName: 'X', abn: business.abn, validTo: day('2026-12-05') };
  const shown = (...credentials: (typeof inFile)[]) => ({ kind: 'old-keystore-shown', credentials }) as const;

  it('tells which row it is', () => {
    expect(rowOf(list(rows).happens(shown(inFile)))).toMatchObject({ row: 'X', validTo: '2026-12-05' });
  });

  it('tells it on a list that shows only some of its rows', () => {
    const renewal = list([['Y', '2027-01-01']], { hasMoreCredentials: true }).happens(shown(inFile));
    expect(renewal.progress.known.oldCredential).toMatchObject({ displayName: 'X', validTo: '2026-12-05' });
    list(rows, {}, renewal);
    expect(rowOf(renewal)).toMatchObject({ row: 'X', validTo: '2026-12-05' });
  });

  it.each([
    ['other-business', { ...inFile, abn: '11000002568' }],
    ['no-row', { ...inFile, displayName: 'Z' }],
    ['no-row', { ...inFile, validTo: day('2027-12-05') }],
  ] as const)('changes nothing where it is %s', (kind, other) => {
    const renewal = list(rows);
    const { listed } = renewal.progress;
    expect(fileTellsWhich([other], { business, listed }).kind).toBe(kind);
    expect(rowOf(renewal.happens(shown(other)))).toBeNull();
  });
});

describe('the details that were opened', () => {
  const details = (displayName: string | null, followedRow: string | null, validTo = '2026-12-05') =>
    list([
      ['X', '2024-05-01'],
      ['X', '2026-12-05'],
      ['Y', '2027-01-01'],
    ]).sees('credential-details', {
      followedRow,
      facts: { business, details: credential(displayName, validTo) },
    });

  it.each([
    ['the row and the page agree', 'X', 'X'],
    ['the page alone names it', 'X', null],
    ['the row alone names it', null, 'X'],
  ])('teach the name where %s', (_, name, row) => {
    const renewal = details(name, row);
    expect(renewal.progress.known.oldCredential).toMatchObject({ displayName: 'X', validTo: '2026-12-05' });
    expect(renewal.at).toBe('check-valid-to');
  });

  it.each([
    ['neither names it', null, null],
    ['the row and the page differ', 'X', 'X Expired'],
    ['the list does not have the name', 'Z', null],
    ['no row of the name has the date', 'X', null, '2026-02-01'],
  ])('teach nothing where %s, and the card asks', (_, name, row, validTo = '2026-12-05') => {
    const renewal = details(name, row, validTo);
    expect(renewal.progress.known.oldCredential).toBeNull();
    expect(renewal.at).toBe('open-old-credential');
    const guidance = guidanceAt(renewal);
    expect(guidance.targets['credential-details']).toBeNull();
    expect(guidance.say['credential-details']?.key).toBe('step_open_old_credential_unsure');
    expect(guidance.choices.length).toBeGreaterThan(1);
    expect(guidance.displayName).toBeNull();
  });

  it('count when the person has said which name is right', () => {
    const renewal = details('X', 'X Expired');
    renewal.happens({ kind: 'credential-chosen', displayName: 'X', validTo: day('2026-12-05') });
    expect(renewal.at).toBe('check-valid-to');
    renewal.sees('credential-details', {
      followedRow: 'X Expired',
      facts: { business, details: credential('X', '2026-12-05') },
    });
    expect(renewal.at).toBe('check-valid-to');
    expect(guidanceAt(renewal).displayName).toBe('X');
  });

  it('take back a name that they contradict', () => {
    const renewal = list([
      ['X Expired', '2026-09-13'],
      ['Y', '2027-01-01'],
    ]);
    renewal.happens({ kind: 'credential-chosen', displayName: 'X Expired', validTo: day('2026-09-13') });
    expect(guidanceAt(renewal).displayName).toBe('X Expired');
    renewal.sees('credential-details', {
      followedRow: 'X Expired',
      facts: { business, details: credential('X', '2026-09-13') },
    });
    expect(guidanceAt(renewal).displayName).toBeNull();
    expect(renewal.at).toBe('open-old-credential');
  });
});

describe('the name to warn of', () => {
  it('is known where the row is not: all that it can be bear it', () => {
    expect(
      guidanceAt(
        list([
          ['X', '2024-05-01'],
          ['X', '2026-12-05'],
        ]),
      ).displayName,
    ).toBe('X');
    expect(
      guidanceAt(
        list([
          ['X', '2024-05-01'],
          ['Y', '2026-12-05'],
        ]),
      ).displayName,
    ).toBeNull();
    expect(guidanceAt(list([['X', '2026-12-05']], { hasMoreCredentials: true })).displayName).toBeNull();
  });

  it('stays for somebody who goes to the form without opening the details', () => {
    const renewal = list([['X', '2026-12-05']]).sees('create-credential', {
      opened: true,
      facts: { business },
    });
    expect(guidanceAt(renewal).displayName).toBe('X');
  });
});

describe('the row to revoke', () => {
  const old = credential('X', '2026-12-05', 'active');
  const atRevoking = () => {
    const renewal = Renewal.atForm(old)
      .sees('create-credential', { nameField: 'same', termsAccepted: true, attended: 'accept-terms' })
      .sees('create-credential', { facts: { notices: ['credential-installed'] } });
    return renewal
      .happens({ kind: 'step-skipped', step: 'check-keystore' })
      .happens({ kind: 'step-done', step: 'load-into-software' });
  };

  it('is the one of its name and date', () => {
    const renewal = list(
      [
        ['X', '2026-12-05', 'active'],
        ['X', '2028-11-22', 'active'],
      ],
      {},
      atRevoking(),
    );
    expect(renewal.at).toBe('revoke-old');
    expect(rowOf(renewal)).toEqual({ control: 'revoke-credential', row: 'X', validTo: '2026-12-05' });
  });

  it.each<[string, readonly Row[]]>([
    ['none has the date', [['X', '2028-11-22', 'active']]],
    [
      'two have it',
      [
        ['X', '2026-12-05', 'active'],
        ['X', '2026-12-05', 'active'],
      ],
    ],
    ['the only one does not show its date', [['X', null, 'active']]],
  ])('is none where %s, and never the whole list', (_, rows) => {
    expect(rowOf(list(rows, {}, atRevoking()))).toBeNull();
  });

  it('is not done because one of that name was revoked years ago', () => {
    const rows: readonly Row[] = [
      ['X', '2022-01-01', 'revoked'],
      ['X', '2026-12-05', 'active'],
      ['X', '2028-11-22', 'active'],
    ];
    expect(list(rows, {}, atRevoking()).at).toBe('revoke-old');
    expect(
      list(
        [
          ['X', '2022-01-01', 'revoked'],
          ['X', '2028-11-22', 'active'],
        ],
        {},
        atRevoking(),
      ).at,
    ).toBe('revoke-old');
    expect(
      list(
        [
          ['X', '2026-12-05', 'revoked'],
          ['X', '2028-11-22', 'active'],
        ],
        {},
        atRevoking(),
      ).at,
    ).toBe('remember-expiry');
  });
});

describe('the row of the business', () => {
  const targetAt = (...entities: PageFacts['entities']) =>
    guidanceAt(knowing('X', '2026-12-05').sees('home').sees('entity-list', { facts: { entities } }));

  it('is that of its ABN, in whatever case its name is written', () => {
    const trust = { name: business.name, abn: '53004085616' };
    const shouted = { ...business, name: business.name.toUpperCase() };
    expect(targetAt(trust, shouted).targets['entity-list']).toEqual({
      control: 'entity-link',
      row: shouted.name,
      abn: business.abn,
    });
  });

  it.each([
    ['has another ABN', [{ name: business.name, abn: '53004085616' }]],
    [
      'is one of two without an ABN',
      [
        { name: business.name, abn: null },
        { name: business.name, abn: null },
      ],
    ],
    ['is of another name', [{ name: 'Sunrise Bakeries Pty Ltd', abn: null }]],
  ])('is none that %s', (_, entities) => {
    const guidance = targetAt(...entities);
    expect(guidance.targets['entity-list']).toBeNull();
    expect(guidance.facts.map(({ key }) => key)).toEqual(['fact_business_not_shown']);
  });
});

describe('where no page says which business it is', () => {
  const nameless = { business: null };
  const opened = credential('TRUST-PC', '2027-06-01', 'active');
  const atOther = (rows: readonly Row[], facts: Partial<PageFacts> = {}): Renewal => {
    const first = list([['TRUST-PC', '2027-06-01', 'active']], nameless);
    first.sees('credential-details', { facts: { ...nameless, details: opened } });
    first.happens({ kind: 'step-done', step: 'check-valid-to' }).sees('entity-list').sees('entity');
    return list(rows, { ...nameless, ...facts }, first);
  };

  it('another list tells that the one that was opened is not of this business', () => {
    const renewal = atOther([['PLUMB01', '2026-09-13', 'expired']]);
    expect(guidanceAt(renewal)).toMatchObject({ step: 'open-old-credential', displayName: null });
    expect(rowOf(renewal)).toMatchObject({ row: 'PLUMB01' });
    renewal.sees('credential-details', {
      facts: { details: credential('PLUMB01', '2026-09-13', 'expired') },
    });
    expect(renewal.at).toBe('check-valid-to');
    expect(guidanceAt(renewal).displayName).toBe('PLUMB01');
  });

  it.each<[string, readonly Row[], Partial<PageFacts>?]>([
    ['with more rows than are shown', [['PLUMB01', '2026-09-13', 'expired']], { hasMoreCredentials: true }],
    ['without a row', []],
    ['with a row whose name was not read', [[null, '2026-09-13', 'expired']]],
    [
      'in which it stands',
      [
        ['PLUMB01', '2026-09-13', 'expired'],
        ['TRUST-PC', '2027-06-01', 'active'],
      ],
    ],
  ])('a list %s tells nothing', (_, rows, facts) => {
    expect(atOther(rows, facts).progress.known).toMatchObject({ oldCredential: opened, oldNameIs: 'seen' });
  });
});
