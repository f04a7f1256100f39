import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/platform/words/words.ts';
import { emptyRegister, type Register } from '../../../../src/register/entry.ts';
import { writeBackup } from '../../../../src/register/import/backup.ts';
import { importInSteps, previewImport } from '../../../../src/register/import/import.ts';
import { exportCsv } from '../../../../src/register/import/import-csv.ts';
import type { ImportPreview } from '../../../../src/register/import/import-preview.ts';
import { changeEntry, forget } from '../../../../src/register/remember.ts';
import { getMessage } from '../../popup/words.ts';
import { day, on, registerOf } from '../an-entry.ts';

const when = on('2026-11-25');
const say = wordsOf(getMessage);

const imported = (text: string, register = emptyRegister) =>
  previewImport(new TextEncoder().encode(text), register, when);

const told = ({ problems }: ImportPreview) =>
  problems.map(({ row, column, sentence }) => `${row} ${column}: ${say(sentence).split('. ')[0]}`);

const full = registerOf(
  {
    abn: '51824753556',
    validTo: day('2028-11-22'),
    file: 'C:\\Users\\kim\\AppData\\Roaming\\ATOMAS\\keystore.xml',
    software: 'xero',
    notes: '=1+1, "quoted"\r\nand a second line',
    reminderDays: [60, 7],
    authorisedUntil: day('2027-06-30'),
    suspendedOn: day('2026-11-01'),
    snoozedUntil: day('2026-12-01'),
  },
  { business: 'Café Ōtaki', displayName: '@NIGHT', software: 'Our own', reminderDays: [] },
);

describe('a table', () => {
  it('that was exported brings everything of it back into an empty register', () => {
    const { register, changes, problems } = imported(exportCsv(full.entries));
    expect(problems).toEqual([]);
    expect(changes.map(({ change }) => change)).toEqual(['added', 'added']);
    const fields = ({ entries }: Register) =>
      entries.map(({ id: _, addedOn: __, changedAt: ___, origin: ____, history: _____, ...rest }) => rest);
    expect(fields(register)).toEqual(fields(full));
  });

  it('changes nothing when everything is known already', () => {
    const { register, changes } = imported(exportCsv(full.entries), full);
    expect(changes.map(({ change, fields }) => [change, fields])).toEqual([
      ['same', []],
      ['same', []],
    ]);
    expect(register).toBe(full);
  });

  it('says beforehand what it will change, and leaves the rest', () => {
    const text =
      'Client;Credential name;Expiry date;Notes\r\nSunrise Bakery Pty Ltd;SUNRISE-PAYROLL;22.11.2030;\r\nNew one;X;;\r\n';
    const { register, changes } = imported(text, full);
    expect(changes.map(({ change, fields, before }) => [change, fields, before?.validTo])).toEqual([
      ['changed', ['validTo', 'snoozedUntil'], '2028-11-22'],
      ['added', ['business', 'displayName'], undefined],
    ]);
    expect(register.entries).toHaveLength(3);
    expect(register.entries[0]).toMatchObject({
      validTo: '2030-11-22',
      notes: full.entries[0]?.notes,
      software: 'xero',
    });
  });

  it('takes of two rows of one credential the one with the later end, whole', () => {
    const text = [
      'Business,Display name,ABN,Valid to,Keystore file,Notes',
      'Moonlight,PAYROLL,,22/11/2028,new.xml,',
      'Moonlight,PAYROLL,51 824 753 556,13/12/2026,old.xml,revoked - do not use',
    ];
    const expected = { validTo: '2028-11-22', file: 'new.xml', notes: '', abn: '51824753556' };
    expect(imported(text.join('\n')).register.entries).toMatchObject([expected]);
    const turned = [text[0], text[2], text[1]].join('\n');
    expect(imported(turned).register.entries).toMatchObject([expected]);
  });

  it('takes no date in numbers from a column in which one has its month first, and says so once', () => {
    const days = Array.from(
      { length: 28 },
      (_, index) => `A,N${index},${(index % 12) + 1}/${index + 1}/2027`,
    );
    const text = ['Business,Display name,Expires', ...days, 'A,ISO,2027-03-04', 'A,WORDS,4 March 2027'];
    const preview = imported(text.join('\n'));
    expect(told(preview)).toEqual(['1 Expires: 1/13/2027 has its month first']);
    const dated = preview.register.entries.filter(({ validTo }) => validTo !== null);
    expect(dated.map(({ displayName, validTo }) => [displayName, validTo])).toEqual([
      ['ISO', '2027-03-04'],
      ['WORDS', '2027-03-04'],
    ]);
    expect(preview.register.entries).toHaveLength(30);
  });

  it('takes none from its other columns either: one program has written all of them', () => {
    const text = [
      'Business,Display name,Expires,Authorised until,Suspended on,Snoozed until',
      'A,ONE,09/13/2027,03/04/2027,25/12/2026,2027-03-04',
      'A,TWO,9/1/2027,03/05/2027,1/12/2026,4 March 2027',
    ];
    const preview = imported(text.join('\n'));
    expect(told(preview)).toEqual([
      '1 Expires: 09/13/2027 has its month first',
      '1 Authorised until: 09/13/2027 has its month first',
    ]);
    // One of its dates can only have its day first.
    const suspended = preview.register.entries.map(({ suspendedOn }) => suspendedOn);
    expect(suspended).toEqual(['2026-12-25', '2026-12-01']);
    expect(preview.register.entries).toMatchObject([
      { validTo: null, authorisedUntil: null, snoozedUntil: '2027-03-04' },
      { validTo: null, authorisedUntil: null, snoozedUntil: '2027-03-04' },
    ]);
  });

  it('takes no date of six digits that may begin with its year, unless its column shows that it does not', () => {
    const endsOf = (...dates: string[]) => {
      const rows = dates.map((date, at) => `A,N${at},${date}`);
      return imported(`Business,Display name,Expires\n${rows.join('\n')}\n`);
    };
    const inDoubt = endsOf('27-06-28', '28/03/27', '26-12-26', '27-06-12', '3/09/2028');
    expect(inDoubt.register.entries.map(({ validTo }) => validTo)).toEqual([
      null,
      null,
      '2026-12-26',
      null,
      '2028-09-03',
    ]);
    expect(told(inDoubt)).toEqual([
      '2 Expires: “27-06-28” may begin with its day or with its year, so it is left out',
      '3 Expires: “28/03/27” may begin with its day or with its year, so it is left out',
      '5 Expires: “27-06-12” may begin with its day or with its year, so it is left out',
    ]);
    const shown = endsOf('27-06-28', '13-06-28');
    expect(shown.register.entries.map(({ validTo }) => validTo)).toEqual(['2028-06-27', '2028-06-13']);
    expect(told(shown)).toEqual([]);
  });

  it('takes no end that no credential can have, and any day of an authorisation', () => {
    const preview = imported(
      'Business,Display name,Expires,Authorised until\nA,B,21/11/2082,31/12/9999\nA,C,3/09/2028,\n',
    );
    expect(preview.register.entries).toMatchObject([
      { validTo: null, authorisedUntil: '9999-12-31' },
      { validTo: '2028-09-03' },
    ]);
    expect(told(preview)).toEqual([
      '2 Expires: “21/11/2082” is too far away: a machine credential lasts two years',
    ]);
  });

  it('takes no day from a cell that says more than a day', () => {
    const preview = imported(
      'Business,Display name,Expires\nA,B,valid from 3/09/2026\nA,C,Expires 3/09/2028\n',
    );
    expect(preview.register.entries.map(({ validTo }) => validTo)).toEqual([null, '2028-09-03']);
    expect(told(preview)).toEqual([
      '2 Expires: We cannot read “valid from 3/09/2026” as a date, so it is left out',
    ]);
  });

  it.each([
    ['a blank first line', '\r\n;;\r\nBusiness;Display name;Valid to\r\nA;B;3/09/2028\r\n'],
    [
      'commas in the names of its columns',
      'Business;Display name;Valid to;Phone, fax, mail;Street, town, state, postcode\nA;B;3/09/2028;;\n',
    ],
    ['a comment over it', '\n\n\t\nBusiness\tDisplay name\tValid to\nA\tB\t3/09/2028\n'],
  ])('is read with %s', (_, text) => {
    expect(imported(text).register.entries).toMatchObject([
      { business: 'A', displayName: 'B', validTo: '2028-09-03' },
    ]);
  });

  it.each([true, false])('is read as UTF-16 without its mark (little end first: %s)', (isLittle) => {
    const text = 'Business,Display name,Valid to\r\nCafé Ōtaki,B,3/09/2028\r\n';
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [index, letter] of [...text].entries())
      view.setUint16(index * 2, letter.charCodeAt(0), isLittle);
    expect(previewImport(bytes, emptyRegister, when).register.entries).toMatchObject([
      { business: 'Café Ōtaki', validTo: '2028-09-03' },
    ]);
  });

  it('of 5,000 rows is read in short steps, also where all have one display name', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `Client ${index},PAYROLL,22/11/2028`);
    const bytes = new TextEncoder().encode(['Business,Display name,Valid to', ...rows].join('\n'));
    const steps = importInSteps(bytes, emptyRegister, when);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value.register.entries).toHaveLength(5000);
        break;
      }
      count += 1;
    }
    expect(count).toBeGreaterThan(200);
  });

  it('remembers many as it remembers each by itself', () => {
    const rows = ['A,N,1/02/2028,', 'a ,N,1/03/2028,51824753556', 'B,N,,51824753556', 'C,n,1/02/2028,'];
    const text = ['Business,Display name,Valid to,ABN', ...rows].join('\n');
    const { register } = imported(text, full);
    expect(register.entries.slice(0, 2)).toEqual(full.entries);
    expect(register.entries.slice(2).map(({ business, validTo }) => [business, validTo])).toEqual([
      ['B', '2028-03-01'],
      ['C', '2028-02-01'],
    ]);
  });

  it('tells every problem by row and column, and takes in what is good', () => {
    const preview = imported(
      [
        'Business,Display name,ABN,Valid to,Phone,Remind days before,Expiry',
        'Sunrise,PAYROLL,51 824 753 557,31/02/2028,1,sometimes,',
        ',NIGHT,,,,,',
        'Moonlight,,,,,,',
        '',
        `Moonlight,DAY,53 004 085 616,3 Sept 2027,,30 7,,too much`,
        `${'x'.repeat(1001)},Z,,,,,`,
        'Late,LATE,"open,,,,',
        'Never,SEEN,,,,',
      ].join('\n'),
    );
    expect(told(preview)).toEqual([
      '1 Phone: We do not know this column, so it is left out',
      '1 Expiry: Another column before this one means the same, so this one is left out.',
      '2 ABN: “51 824 753 557” is not an ABN, so the ABN is left out',
      '2 Valid to: We cannot read “31/02/2028” as a date, so it is left out',
      '2 Remind days before: We cannot read “sometimes” as days, so they are left out',
      '3 Business: This cell is empty, so we cannot tell which credential it is',
      '4 Display name: This cell is empty, so we cannot tell which credential it is',
      '6 null: This row has more cells than the first row has names',
      '7 Business: This text has more than 1000 characters, so it is left out',
      '7 Business: This cell is empty, so we cannot tell which credential it is',
      '8 null: A quotation mark opens in this row and never closes',
    ]);
    expect(preview.register.entries).toMatchObject([
      { business: 'Sunrise', displayName: 'PAYROLL', abn: null, validTo: null, reminderDays: null },
      {
        business: 'Moonlight',
        displayName: 'DAY',
        abn: '53004085616',
        validTo: '2027-09-03',
        reminderDays: [30, 7],
      },
    ]);
  });

  it('with the old and the new credential of one name makes one entry, with the later day, whichever comes first', () => {
    for (const rows of [
      ['22/11/2026', '21/11/2028'],
      ['21/11/2028', '22/11/2026'],
    ]) {
      const preview = imported(
        ['Business,Display name,Valid to', ...rows.map((date) => `A,P,${date}`)].join('\n'),
      );
      expect(preview.register.entries).toMatchObject([
        { validTo: '2028-11-21', history: [{ what: 'added' }] },
      ]);
      expect(told(preview)).toEqual(['3 null: Row 2 has the same business and display name']);
    }
  });

  it('in the older encodings of Excel is read too', () => {
    const text = 'Business,Display name\r\nCafé,P\r\n';
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const wide = new Uint8Array([0xff, 0xfe, ...Array.from(text, (each) => [each.charCodeAt(0), 0]).flat()]);
    for (const bytes of [latin, wide])
      expect(previewImport(bytes, emptyRegister, when).register.entries).toMatchObject([
        { business: 'Café' },
      ]);
  });
});

describe('a backup', () => {
  it('brings everything back, with ids, history and moments', () => {
    const { register, changes, problems } = imported(writeBackup(full, new Date(when.now)));
    expect(problems).toEqual([]);
    expect(changes.map(({ change }) => change)).toEqual(['added', 'added']);
    expect(register.entries).toEqual(full.entries);
    expect(imported(writeBackup(full, new Date(0)), full).changes.map(({ change }) => change)).toEqual([
      'same',
      'same',
    ]);
  });

  it('that is old undoes no later change', () => {
    const backup = writeBackup(full, new Date(when.now));
    const id = full.entries[0]?.id ?? '';
    const later = changeEntry(full, id, { notes: 'new', validTo: day('2030-11-20') }, when);
    const { register, changes } = imported(backup, later);
    expect(register.entries).toEqual(later.entries);
    expect(changes.map(({ change }) => change)).toEqual(['same', 'same']);
  });

  it('brings back what was forgotten, under another id, so that no other computer forgets it again', () => {
    const id = full.entries[0]?.id ?? '';
    const { register } = imported(writeBackup(full, new Date(0)), forget(full, [id], when.now));
    expect(register.entries).toHaveLength(2);
    expect(register.entries.map((entry) => entry.id)).not.toContain(id);
    expect(register.entries.at(-1)).toMatchObject({
      displayName: 'SUNRISE-PAYROLL',
      history: [{ what: 'added' }],
    });
  });

  it('of another computer joins the same credential', () => {
    const other = registerOf({ notes: 'From the other computer', software: null });
    const renamed = { ...other, entries: other.entries.map((entry) => ({ ...entry, id: 'f'.repeat(24) })) };
    const { register, changes } = imported(
      writeBackup(renamed, new Date(0)),
      registerOf({ software: 'xero' }),
    );
    expect(register.entries).toMatchObject([{ notes: 'From the other computer', software: 'xero' }]);
    expect(changes).toMatchObject([{ change: 'changed', fields: ['notes'] }]);
  });

  it('with a damaged entry gives the others, and tells which part of which is damaged', () => {
    const backup = JSON.parse(writeBackup(full, new Date(0)));
    backup.entries[0].history[0].what = 'exploded';
    const preview = imported(JSON.stringify(backup));
    expect(preview.register.entries).toEqual(full.entries.slice(1));
    expect(told(preview)).toEqual(['1 history.0.what: This entry is damaged, so it is left out']);
  });
});

describe('copies of what could not be read', () => {
  const copies = (...all: readonly unknown[]) =>
    JSON.stringify(all.map((copy, at) => ({ key: `credential-guide-register-set-aside-${at}`, copy })));

  it('bring back what can be read by now: of a part, and of a whole register', () => {
    const [first, second] = full.entries;
    const { register, problems } = imported(
      copies([first], { version: 2, entries: [second], forgotten: [] }),
    );
    expect(problems).toEqual([]);
    expect(register.entries.map(({ displayName }) => displayName)).toEqual(
      full.entries.map(({ displayName }) => displayName),
    );
  });

  it('say which part still cannot be read', () => {
    const preview = imported(copies([full.entries[0], { business: 7 }, 'torn']));
    expect(preview.register.entries).toHaveLength(1);
    expect(preview.problems.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('of journeys alone are no list', () => {
    expect(told(imported(copies({ version: 5, journeys: [] })))).toEqual([
      'null null: This is not a backup of your list, or it is damaged',
    ]);
  });
});

describe('a file that is none', () => {
  const backup = writeBackup(full, new Date(0));
  it.each([
    ['empty', '', 'This file is empty'],
    ['with other columns', 'Phone,Street\n1,2', 'The first row has no column named “Business”'],
    ['without display names', 'Business,ABN\n1,2', 'The first row has no column named “Display name”'],
    ['a workbook', 'PK\u0003\u0004…', 'This is a workbook, and we read only CSV'],
    ['half a backup', backup.slice(0, 500), 'This is not a backup of your list, or it is damaged'],
    ['other JSON', '[{"a":1}]', 'This is not a backup of your list, or it is damaged'],
    [
      'a backup without entries',
      '{"format":"credential-guide-register","version":1}',
      'This is not a backup of your list, or it is damaged',
    ],
    [
      'a backup of a later version',
      backup.replace('"version": 1', '"version": 2'),
      'A newer version of the guide made this backup',
    ],
    ['deep JSON', '['.repeat(200_000), 'This is not a backup of your list, or it is damaged'],
  ])('%s changes nothing and says why', (_, text, words) => {
    const preview = imported(text, full);
    expect(preview.register).toBe(full);
    expect(preview.changes).toEqual([]);
    expect(told(preview)).toEqual([`null null: ${words}`]);
  });

  it('whatever it holds, loses nothing that is in the register', () => {
    const header = 'Business,Display name,ABN,Valid to,Notes,Remind days before\n';
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      'Sunrise Bakery Pty Ltd',
      'SUNRISE-PAYROLL',
      '22/11/2030',
      'x',
      "'=",
      '{',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(piece, { maxLength: 40 }), (withHeader, pieces) => {
        const { register } = imported((withHeader ? header : '') + pieces.join(''), full);
        for (const before of full.entries) {
          const after = register.entries.find(({ id }) => id === before.id);
          expect(after?.history.slice(0, before.history.length)).toEqual(before.history);
          for (const [field, value] of Object.entries(before)) {
            if (value !== null && value !== '' && field !== 'snoozedUntil')
              expect(after?.[field as keyof typeof before]).toBeTruthy();
          }
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(previewImport(bytes, full, when).register.entries.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('a damaged backup, cut or with bytes changed, never loses an entry', () => {
    fc.assert(
      fc.property(fc.nat(backup.length - 1), fc.constantFrom('', '"', '}', '0', 'null'), (at, put) => {
        const { register } = imported(backup.slice(0, at) + put + backup.slice(at + 1), full);
        expect(register.entries.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
