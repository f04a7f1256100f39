import type { LoadingProduct } from '../product.ts';

/** The page for local customers could be read only in part: the menu path is that of the page for hosted ones, which is the same program. */
export const vetTrakLocal: LoadingProduct = {
  id: 'vettrak-local',
  name: 'VETtrak, installed on your own computer or server',
  vendor: 'ReadyTech',
  alsoKnownAs: ['VET trak', 'VETtrack', 'Unique Student Identifier', 'USI'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_do_open', labels: ['VETtrak'] },
    { menu: ['File', 'Global Preferences', 'Compliance Preferences'] },
    { do: 'software_vettrak_local_load' },
    { do: 'software_do_password' },
  ],
  file: 'software_file_loaded',
  traps: ['software_vettrak_trap_version', 'software_vettrak_local_trap_hosted'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://customer.vettrak.com.au/hc/en-us/articles/360001390135-USI-Creating-a-Machine-Credential-in-RAM-Local-Customers-',
      date: '2020',
      readOn: '2026-11-24',
    },
    {
      url: 'https://customer.vettrak.com.au/hc/en-us/articles/360001390155-USI-Creating-a-Notification-in-RAM-Hosted-Customers-',
      date: '2020',
      readOn: '2026-11-24',
    },
  ],
};
