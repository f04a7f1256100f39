import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

export const agrimaster: OtherProduct = {
  id: 'agrimaster',
  name: 'Agrimaster with Wagemaster',
  vendor: 'Agrimaster',
  alsoKnownAs: ['Agri Master', 'Wage Master', 'SuperChoice'],
  credential: 'not-needed',
  place: 'this-computer',
  steps: [
    { menu: ['STP', 'Gateway'] },
    { do: 'software_superchoice_client_id', labels: ['Client ID', 'Password'] },
    { menu: ['Test Connection'] },
    { do: 'software_do_ask_for_software_id' },
    ...notifyTheAto,
  ],
  tells: 'ato',
  instead: 'software_superchoice_instead',
  traps: ['software_superchoice_trap_password'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://support.agrimaster.com.au/hc/en-us/articles/360004753455-STP-Dataflow',
      date: 'undated',
      readOn: '2026-11-24',
    },
    notifyTheAtoSource,
  ],
};
