import type { OtherProduct } from '../product.ts';

/** It lodges with the vendor’s key. */
export const infinetCloud: OtherProduct = {
  id: 'infinet-cloud',
  name: 'Infinet Cloud Payroll',
  vendor: 'Infinet Cloud',
  alsoKnownAs: ['Infinet', 'JCurve', 'JCurve Payroll', 'JCurveERP'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ menu: ['Payroll Administration', 'Single Touch Payroll AU', 'Branch Setup Assistant'] }],
  tells: 'nobody',
  instead: 'software_instead_maker',
  traps: [],
  certainty: 'documented',
  sources: [
    {
      url: 'https://infinetcloud-support.atlassian.net/wiki/spaces/SUP/pages/41156641/Troubleshooting+Pay+Events+STP',
      date: '2022',
      readOn: '2026-11-29',
    },
  ],
};
