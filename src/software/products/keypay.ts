import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** EH1 and EH2: KeyPay is Employment Hero Payroll since; the provider’s ABN is 70 154 693 955. */
export const keyPay: OtherProduct = {
  id: 'keypay',
  name: 'Employment Hero Payroll (was KeyPay)',
  vendor: 'Employment Hero',
  alsoKnownAs: ['KeyPay', 'Key Pay', 'EH Payroll', 'Employment Hero Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Payroll Settings', 'ATO Settings', 'Electronic Lodgement and STP'] },
    { do: 'software_do_copy_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['Employment Hero Payroll'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_employment_hero_trap_two', 'software_trap_agent'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help.employmenthero.com/hc/en-au/articles/4900362662031',
      date: '2026',
      readOn: '2026-11-29',
    },
    {
      url: 'https://help.employmenthero.com/hc/en-au/articles/8954679547919',
      date: '2026',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
