import { notifyInRam, notifyInRamSource } from '../notify-in-ram.ts';
import type { OtherProduct } from '../product.ts';

export const vetTrakHosted: OtherProduct = {
  id: 'vettrak-hosted',
  name: 'VETtrak, hosted by the vendor',
  vendor: 'ReadyTech',
  alsoKnownAs: ['VET trak', 'VETtrack', 'Unique Student Identifier', 'USI'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [
    { menu: ['File', 'Global Preferences', 'Compliance Preferences', 'USI CAA'] },
    { do: 'software_vettrak_hosted_note' },
    ...notifyInRam,
  ],
  tells: 'ram',
  instead: 'software_instead_notification',
  traps: ['software_vettrak_trap_version', 'software_vettrak_hosted_trap_tick'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://customer.vettrak.com.au/hc/en-us/articles/360001390155-USI-Creating-a-Notification-in-RAM-Hosted-Customers-',
      date: '2020',
      readOn: '2026-11-24',
    },
    notifyInRamSource,
  ],
};
