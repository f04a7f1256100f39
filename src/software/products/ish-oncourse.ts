import { notifyInRam, notifyInRamSource } from '../notify-in-ram.ts';
import type { OtherProduct } from '../product.ts';

/** Its USI page shows the “Software ID”; the provider’s ABN is 74 073 212 736. */
export const ishOncourse: OtherProduct = {
  id: 'ish-oncourse',
  name: 'ish onCourse',
  vendor: 'ish',
  alsoKnownAs: ['onCourse', 'on Course'],
  credential: 'not-needed',
  place: 'cloud',
  steps: [{ do: 'software_do_note_provider_and_id' }, ...notifyInRam],
  tells: 'ram',
  instead: 'software_instead_notification',
  traps: [],
  certainty: 'documented',
  sources: [
    {
      url: 'https://ishoncourse.readme.io/docs/the-oncourse-usi-process',
      date: 'undated',
      readOn: '2026-11-29',
    },
    notifyInRamSource,
  ],
};
