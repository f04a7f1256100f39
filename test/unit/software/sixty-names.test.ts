import { describe, expect, it, test } from 'vitest';
import { findAnswers } from '../../../src/help/find-answers.ts';
import { findProducts } from '../../../src/software/find-products.ts';
import { findPrograms } from '../../../src/software/find-programs.ts';
import { knownNames } from '../../../src/software/known-names.ts';

const programs = (query: string): readonly string[] => findPrograms(query).map(({ id }) => id);
const answered = (query: string): readonly string[] =>
  findAnswers(query).map((one) => (one.kind === 'program' ? one.program.id : `answer ${one.answer.id}`));

/** Thirty names as they are written, and twenty as they are typed. */
const listed: readonly (readonly [name: string, id: string])[] = [
  ['SapphireOne', 'sapphireone'],
  ['Oracle PeopleSoft', 'peoplesoft-campus'],
  ['Icare', 'icare'],
  ['iCare Software', 'icare'],
  ['Moodle rtocompliance', 'moodle-rtocompliance'],
  ['Tammy', 'tammy'],
  ['Definitiv', 'access-definitiv'],
  ['foundU', 'foundu'],
  ['CloudPayroll', 'cloudpayroll'],
  ['FastTrack360', 'fasttrack360'],
  ['Payroller', 'payroller'],
  ['KeyPay', 'keypay'],
  ['Employment Hero Payroll', 'keypay'],
  ['Employment Hero HR', 'employment-hero-hr'],
  ['e-PayDay', 'e-payday'],
  ['ePayDay', 'e-payday'],
  ['Infinet Cloud', 'infinet-cloud'],
  ['JCurve', 'infinet-cloud'],
  ['onCourse', 'ish-oncourse'],
  ['TupleSMS', 'tuplesms'],
  ['Payroll Premier', 'reckon-govconnect-stp'],
  ['Reckon One', 'reckon-govconnect-stp'],
  ['Accounts Hosted', 'reckon-govconnect-stp'],
  ['Xero', 'xero'],
  ['QuickBooks', 'quickbooks-online'],
  ['Lightning Payroll', 'lightning-payroll'],
  ['Astute', 'astute-payroll'],
  ['Wisenet', 'wisenet'],
  ['Namich', 'namich-stp-creator'],
  ['StrataMax', 'stratamax'],
];

const misspelt: readonly (readonly [name: string, id: string])[] = [
  ['saphireone', 'sapphireone'],
  ['sapphire won', 'sapphireone'],
  ['peplesoft', 'peoplesoft-campus'],
  ['i care rto', 'icare'],
  ['rto complience', 'moodle-rtocompliance'],
  ['definitve', 'access-definitiv'],
  ['found u', 'foundu'],
  ['cloud payrol', 'cloudpayroll'],
  ['fastrack360', 'fasttrack360'],
  ['payrollr', 'payroller'],
  ['key pey', 'keypay'],
  ['employmnt hero payroll', 'keypay'],
  ['epayda', 'e-payday'],
  ['infinit cloud', 'infinet-cloud'],
  ['jcurv', 'infinet-cloud'],
  ['oncorse', 'ish-oncourse'],
  ['tuple sms', 'tuplesms'],
  ['recon one', 'reckon-govconnect-stp'],
  ['lightening payroll', 'lightning-payroll'],
  ['stratamx', 'stratamax'],
];

/** Names of which nobody has written what they need: each is known as such, and none is taken for another program. */
const unknown: readonly (readonly [name: string, id: string])[] = [
  ['HandiSoft', 'handisoft'],
  ['LodgeiT', 'lodgeit'],
  ['CCH', 'cch'],
  ['Class', 'class'],
  ['BGL', 'bgl'],
  ['GovReports', 'govreports'],
  ['Attaché', 'attache'],
  ['SAP', 'sap'],
  ['MYOB Exo', 'myob-exo'],
  ['aXcelerate', 'axcelerate'],
];

describe('sixty names', () => {
  it('are thirty, twenty and ten', () => {
    expect([listed.length, misspelt.length, unknown.length]).toEqual([30, 20, 10]);
  });

  test.each([...listed, ...misspelt])('“%s” is %s, in the list and in “What happened?”', (name, id) => {
    expect(programs(name)[0]).toBe(id);
    expect(answered(name)[0]).toBe(id);
  });

  test.each(unknown)('“%s” is known as %s, with a need that is not on record', (name, id) => {
    expect(programs(name)).toEqual([id]);
    expect(findProducts(name)).toEqual([]);
    expect(answered(name)).toEqual([id]);
  });
});

it('every known name is found by each of its names, and offers no product', () => {
  for (const { id, name, alsoKnownAs } of knownNames)
    for (const one of [name, ...alsoKnownAs]) {
      expect([one, ...programs(one)]).toEqual([one, id]);
      expect([one, ...findProducts(one)]).toEqual([one]);
    }
});

test.each([
  ['handysoft', 'handisoft'],
  ['lodgit', 'lodgeit'],
  ['axelerate', 'axcelerate'],
  ['gov report', 'govreports'],
  ['myob exso', 'myob-exo'],
  ['wage lock', 'wageloch'],
])('“%s”, misspelt, is known as %s first', (name, id) => {
  expect(programs(name)[0]).toBe(id);
});
