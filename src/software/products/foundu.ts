import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** Its page shows the software ID beside the office code; it fails without one since 30 June 2026. */
export const foundu: OtherProduct = {
  id: 'foundu',
  name: 'foundU',
  vendor: 'foundU',
  alsoKnownAs: ['found U'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ do: 'software_do_get_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_since_2026'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://help.foundu.com.au/hc/en-us/articles/15660981810959-Register-your-Software-ID-SSID-with-the-ATO',
      date: 'mid-2026',
      readOn: '2026-11-29',
    },
    notifyTheAtoSource,
  ],
};
