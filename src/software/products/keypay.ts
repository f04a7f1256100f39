import { notifyTheAtoSource, openAccessManager, saveNotification } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

/** From Roubler, whose payroll is KeyPay’s. */
export const keyPay: OtherProduct = {
  id: 'keypay',
  name: 'KeyPay (Employment Hero Payroll)',
  vendor: 'Employment Hero',
  alsoKnownAs: ['Key Pay', 'EH Payroll'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['Payroll Settings', 'ATO Settings', 'Electronic Lodgement & STP'] },
    { do: 'software_do_copy_software_id' },
    ...openAccessManager,
    { do: 'software_do_find_provider_named', labels: ['KeyPay'] },
    ...saveNotification,
  ],
  tells: 'ato',
  instead: 'software_instead_cloud',
  traps: ['software_trap_agent'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://support.roubler.com/hc/en-us/articles/4402695636889-Enabling-ATO-Integration-for-Single-Touch-Payroll',
      date: 'undated',
      readOn: '2026-11-24',
    },
    notifyTheAtoSource,
  ],
};
