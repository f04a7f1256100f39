import type { Source } from './product.ts';

/** A program that people look for, of which nobody has written whether it needs a machine credential. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  /** A page of its maker that was read and does not say it; without one, none was found. */
  readonly silentPage?: Source;
}

/**
 * Known names whose need is not on record (looked for on 2026-11-29). A search for one of them says so, and offers no other program in its
 * place.
 */
export const knownNames: readonly KnownName[] = [
  { id: 'handisoft', name: 'HandiSoft', alsoKnownAs: ['HandiTax', 'Handi Tax', 'Handi Soft'] },
  { id: 'lodgeit', name: 'LodgeiT', alsoKnownAs: ['Lodge it'] },
  {
    id: 'cch',
    name: 'CCH iFirm and CCH Integrator',
    alsoKnownAs: ['CCH', 'iFirm', 'CCH iFirm', 'CCH Integrator'],
  },
  { id: 'class', name: 'Class Super', alsoKnownAs: ['Class', 'Class Trust'] },
  {
    id: 'bgl',
    name: 'BGL Simple Fund 360',
    alsoKnownAs: ['BGL', 'Simple Fund', 'Simple Fund 360', 'CAS 360'],
  },
  { id: 'exact', name: 'Exact', alsoKnownAs: ['Exact Online', 'Exact Globe'] },
  { id: 'govreports', name: 'GovReports', alsoKnownAs: ['Gov Reports'] },
  { id: 'attache', name: 'Attaché Payroll', alsoKnownAs: ['Attaché', 'Attache', 'Access Attaché'] },
  { id: 'axcelerate', name: 'aXcelerate', alsoKnownAs: ['Axcelerate'] },
  { id: 'jobready', name: 'JobReady', alsoKnownAs: ['JobReady Plus', 'Job Ready'] },
  { id: 'sap', name: 'SAP', alsoKnownAs: ['SAP SuccessFactors', 'SuccessFactors', 'SAP Business One'] },
  {
    id: 'myob-exo',
    name: 'MYOB Exo',
    alsoKnownAs: [
      'MYOB Exo Payroll',
      'MYOB Exo Employer Services',
      'Exo Payroll',
      'Exo',
      'MYOB Advanced',
      'MYOB Acumatica',
      'MYOB Advanced Payroll',
    ],
    silentPage: {
      url: 'https://enterprise-support.myob.com/esau/single-touch-payroll',
      date: 'undated',
      readOn: '2026-11-29',
    },
  },
  {
    id: 'selma',
    name: 'SELMA',
    alsoKnownAs: ['Selma SIS', 'Selmasis'],
    silentPage: { url: 'https://wiki.selmasis.com/?p=4642', date: 'undated', readOn: '2026-11-29' },
  },
  {
    id: 'wageloch',
    name: 'WageLoch Payroll',
    alsoKnownAs: ['WageLoch', 'Wage Loch'],
    silentPage: { url: 'https://wiki.wageloch.com.au/', date: 'undated', readOn: '2026-11-29' },
  },
];
