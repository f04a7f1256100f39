import { notifyInRam, notifyInRamSource } from '../notify-in-ram.ts';
import type { OtherProduct } from '../product.ts';

export const wisenet: OtherProduct = {
  id: 'wisenet',
  name: 'Wisenet',
  vendor: 'Wisenet',
  alsoKnownAs: ['Wise net', 'LRM', 'Unique Student Identifier', 'USI'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Settings', 'Integration', 'Connected Apps'] },
    { do: 'software_do_note_provider_and_id' },
    ...notifyInRam,
  ],
  tells: 'ram',
  instead: 'software_instead_notification',
  traps: ['software_wisenet_trap_paste'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://learn.wisenet.co/how-to-set-up-usi-m2m-integration/',
      date: 'undated',
      readOn: '2026-11-23',
    },
    {
      url: 'http://learn.wisenet.co/how-to-set-up-usi-verification/',
      date: 'undated, AUSkey era (before 2020)',
      readOn: '2026-11-23',
    },
    notifyInRamSource,
  ],
};
