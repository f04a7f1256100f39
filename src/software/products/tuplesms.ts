import { notifyInRam, notifyInRamSource } from '../notify-in-ram.ts';
import type { OtherProduct } from '../product.ts';

/** The notification is for “Adapt IT (Wisenet)”. */
export const tuplesms: OtherProduct = {
  id: 'tuplesms',
  name: 'TupleSMS',
  vendor: 'Tuple',
  alsoKnownAs: ['Tuple SMS'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Settings', 'Connected Apps'] },
    { do: 'software_do_note_provider_and_id' },
    ...notifyInRam,
  ],
  tells: 'ram',
  instead: 'software_instead_notification',
  traps: [],
  certainty: 'documented',
  sources: [
    {
      url: 'https://intercom.help/tuplesms/en/articles/3837774-how-to-set-up-usi-m2m-integration',
      date: 'undated',
      readOn: '2026-11-29',
    },
    notifyInRamSource,
  ],
};
