import { cloudRuleSource, notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** No page of Xero’s own was found; the way to the software ID is an adviser’s. */
export const xero: OtherProduct = {
  id: 'xero',
  name: 'Xero',
  vendor: 'Xero',
  // As it is heard.
  alsoKnownAs: ['Xero Payroll', 'Zero'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Payroll', 'Pay Employees', 'Get started', 'Opt In'] },
    { do: 'software_do_copy_software_id' },
    ...notifyTheAto,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'likely',
  sources: [
    {
      url: 'https://support.evolutionclouds.com.au/KnowledgeBase/DetailsPartial/205',
      date: '2022-01-27',
      readOn: '2026-11-24',
    },
    cloudRuleSource,
    notifyTheAtoSource,
  ],
};
