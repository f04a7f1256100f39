import { notifyInRam, notifyInRamSource } from '../notify-in-ram.ts';
import type { OtherProduct } from '../product.ts';

export const eBecas: OtherProduct = {
  id: 'ebecas',
  name: 'eBECAS',
  vendor: 'Equator IT',
  alsoKnownAs: ['ebecas NextGen', 'Unique Student Identifier', 'USI'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ menu: ['Apps', 'USI App'] }, { do: 'software_do_note_provider_and_id' }, ...notifyInRam],
  tells: 'ram',
  instead: 'software_instead_notification',
  traps: [],
  certainty: 'documented',
  sources: [
    {
      url: 'https://support.equatorit.com/nextgen/published/ebecas/usi-app',
      date: 'undated, myID era (since 2024)',
      readOn: '2026-11-23',
    },
    notifyInRamSource,
  ],
};
