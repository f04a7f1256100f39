import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** From an adviser’s page about it; none of Reckon’s own was read. */
export const reckonGovConnectStp: OtherProduct = {
  id: 'reckon-govconnect-stp',
  name: 'Reckon GovConnect STP',
  vendor: 'Reckon',
  alsoKnownAs: [
    'Gov Connect',
    'Reckon Payroll',
    'Reckon Accounts',
    'Reckon STP',
    'Payroll Premier',
    'Reckon One',
    'Accounts Desktop',
    'Accounts Hosted',
    'Reckon Accounts Hosted',
  ],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ do: 'software_do_get_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'likely',
  sources: [
    {
      url: 'https://help.deadlydigits.com.au/article/c8pvq33yh6-mdd-mipa-q3ce3699c7-govconnect-faq',
      date: 'undated',
      readOn: '2026-11-23',
    },
    {
      url: 'https://fdocuments.us/document/reckon-govconnect-stp-guide-reckon-govconnect-stp-guide-see-how-easy-it-is-to-meet.html',
      date: 'undated',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
