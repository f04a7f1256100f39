import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** Compulsory since 1 July 2026. */
export const accessDefinitiv: OtherProduct = {
  id: 'access-definitiv',
  name: 'Access Definitiv',
  vendor: 'The Access Group',
  alsoKnownAs: ['Definitiv', 'Definitive Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Admin', 'Miscellaneous', 'STP Gateway Setup'] },
    { do: 'software_do_copy_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['ACCESS SOFTWARE AUSTRALIA PTY LTD'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_since_2026', 'software_trap_agent'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help-definitiv.theaccessgroup.com/en/articles/14468295-notify-the-ato-of-your-hosted-single-business-reporting-software-service-with-definitiv',
      date: '2026',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
