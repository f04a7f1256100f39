import { describe, expect, it } from 'vitest';
import { type FormTexts, formFields, readDays, readForm } from '../../../../src/register/read/read-form.ts';

const filled = (texts: Partial<FormTexts>): FormTexts => ({
  ...(Object.fromEntries(formFields.map((field) => [field, ''])) as FormTexts),
  business: 'Sunrise Bakery Pty Ltd',
  displayName: 'SUNRISE-PAYROLL',
  ...texts,
});

describe('the form of a credential', () => {
  it('gives what was typed, evened out; nothing for what was left empty', () => {
    const read = readForm(
      filled({
        displayName: '  SUNRISE   PAYROLL ',
        abn: 'ABN 51 824 753 556',
        validTo: '2028-11-21',
        software: 'xero',
      }),
    );
    expect(read).toEqual({
      kind: 'read',
      changes: {
        business: 'Sunrise Bakery Pty Ltd',
        displayName: 'SUNRISE PAYROLL',
        abn: '51824753556',
        validTo: '2028-11-21',
        software: 'xero',
        file: '',
        notes: '',
        authorisedUntil: null,
        suspendedOn: null,
        snoozedUntil: null,
      },
    });
  });

  it('keeps the name of software that we do not know', () => {
    expect(readForm(filled({ software: ' Our own ' }))).toMatchObject({ changes: { software: 'Our own' } });
  });

  it.each([
    [{ business: ' ' }, 'business', 'register_form_business_missing'],
    [{ displayName: '' }, 'displayName', 'register_form_displayName_missing'],
    [{ abn: '51 824 753 557' }, 'abn', 'register_form_abn_wrong'],
    [{ validTo: '2027-02-29' }, 'validTo', 'register_form_date_wrong'],
    [{ notes: 'x'.repeat(4001) }, 'notes', 'register_form_too_long'],
    [{ file: 'x'.repeat(1001) }, 'file', 'register_form_too_long'],
  ] as const)('tells at its field what is wrong: %o', (texts, field, key) => {
    expect(readForm(filled(texts))).toMatchObject({ kind: 'refused', faults: { [field]: { key } } });
  });

  it('tells everything that is wrong at once', () => {
    const read = readForm(filled({ business: '', abn: 'x' }));
    expect(read.kind === 'refused' && Object.keys(read.faults)).toEqual(['business', 'abn']);
  });
});

describe('reminder days', () => {
  it.each([
    ['60, 30 7', [60, 30, 7]],
    ['7;30;7', [30, 7]],
    ['0', [0]],
    ['', []],
    ['often', null],
    ['731', null],
    ['-1', null],
    ['1.5', null],
    [Array.from({ length: 21 }, (_, at) => at).join(), null],
  ])('"%s"', (text, days) => {
    expect(readDays(text)).toEqual(days);
  });
});
