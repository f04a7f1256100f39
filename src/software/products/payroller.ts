import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** The menu is that of its help page. */
export const payroller: OtherProduct = {
  id: 'payroller',
  name: 'Payroller',
  vendor: 'Payroller',
  alsoKnownAs: ['Payroller app'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Settings', 'Payroll & STP', 'STP'] },
    { do: 'software_do_copy_software_id' },
    ...notifyTheAto,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://intercom.help/payroller-app/en/articles/8508083-how-to-identify-and-resolve-stp-reporting-error-messages-on-payroller',
      date: 'undated',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
