import { cloudRuleSource, notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** From the bookkeepers’ institute: both lodge with the software ID of the business. */
export const myobBusiness: OtherProduct = {
  id: 'myob-business',
  name: 'MYOB Business and AccountRight',
  vendor: 'MYOB',
  alsoKnownAs: ['MYOB Essentials', 'Account Right', 'MYOB Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ do: 'software_do_get_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'likely',
  sources: [
    {
      url: 'https://www.icb.org.au/news/home/which-sid-do-i-connect/a/7442',
      date: 'undated',
      readOn: '2026-11-24',
    },
    cloudRuleSource,
    notifyTheAtoSource,
  ],
};
