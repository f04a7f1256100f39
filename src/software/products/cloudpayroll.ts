import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** The menu is that of its help page. */
export const cloudpayroll: OtherProduct = {
  id: 'cloudpayroll',
  name: 'CloudPayroll',
  vendor: 'CloudPayroll',
  alsoKnownAs: ['Cloud Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ menu: ['Tax', 'Tax Options', 'SSID'] }, { do: 'software_do_copy_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help.cloudpayroll.com.au/portal/en/kb/articles/softwareid',
      date: '2025–2026',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
