import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

export const quickBooksOnline: OtherProduct = {
  id: 'quickbooks-online',
  name: 'QuickBooks Online',
  vendor: 'Intuit',
  alsoKnownAs: ['Quick Books', 'QBO', 'QuickBooks Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ do: 'software_do_get_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://quickbooks.intuit.com/au/blog/accountants-and-bookkeepers/machine-credentials/',
      date: 'undated',
      readOn: '2026-11-24',
    },
    notifyTheAtoSource,
  ],
};
