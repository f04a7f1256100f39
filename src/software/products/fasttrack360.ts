import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** Its page gives the provider by ABN. */
export const fasttrack360: OtherProduct = {
  id: 'fasttrack360',
  name: 'FastTrack360',
  vendor: 'FastTrack',
  alsoKnownAs: ['Fast Track 360', 'FastTrack'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Payroll Australia', 'Maintenance', 'Pay Company', 'Pay Company Entry'] },
    { do: 'software_do_copy_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['40 071 007 326'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://fasttrackservice.atlassian.net/wiki/spaces/FV1OH/pages/2558558504',
      date: '2025',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
