import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

export const synergetic: OtherProduct = {
  id: 'synergetic',
  name: 'Synergetic Payroll',
  vendor: 'Tes',
  alsoKnownAs: ['Ozedi', 'Tes Synergetic'],
  credential: 'not-needed',
  place: 'this-computer',
  steps: [
    { do: 'software_synergetic_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['OZEDI'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_synergetic_instead',
  traps: ['software_synergetic_trap_june_2026'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://synergetic.help.tes.com/support/solutions/articles/75000149503-ssid-introduction',
      date: '2026-04-21',
      readOn: '2026-11-24',
    },
    notifyTheAtoSource,
  ],
};
