import type { LoadingProduct } from '../product.ts';

/** Its source: the page “USI settings” sends a .p12 or .pfx and its password to the maker’s platform. */
export const moodleRtocompliance: LoadingProduct = {
  id: 'moodle-rtocompliance',
  name: 'Moodle with RTO Compliance',
  vendor: 'LMS Labs',
  alsoKnownAs: ['rtocompliance', 'Moodle RTO Compliance', 'lms-labs', 'LMS Labs Moodle'],
  credential: 'uploaded',
  place: 'cloud',
  findsFile: 'never',
  steps: [{ do: 'software_do_save_as_pfx' }, { menu: ['USI settings'] }, { do: 'software_do_password' }],
  file: 'software_file_uploaded',
  traps: [],
  certainty: 'partly',
  sources: [
    {
      url: 'https://github.com/lmshostingservices/moodle-local_rtocompliance',
      date: '2025–2026',
      readOn: '2026-11-29',
    },
  ],
};
