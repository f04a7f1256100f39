import type { LoadingProduct } from '../product.ts';

/** Its public notes tell of a keystore file that its server reads in .ATOMAS. */
export const bsuite: LoadingProduct = {
  id: 'bsuite',
  name: 'BSuite (CRM7)',
  vendor: 'BSuite',
  alsoKnownAs: ['CRM7', 'CRM7R', 'BSuite'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    {
      do: 'software_general_look_for',
      labels: ['M2M', 'Machine credential', 'Keystore', 'SBR', 'ATO', 'AUSkey'],
    },
    { do: 'software_general_select' },
    { do: 'software_do_password' },
    { do: 'software_general_ask' },
  ],
  file: 'software_file_stays',
  traps: ['software_trap_word_or_browser'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://github.com/Arcane-Fly/bsuite',
      date: 'March and April 2026',
      readOn: '2026-11-29',
    },
  ],
};
