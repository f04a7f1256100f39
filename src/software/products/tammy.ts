import type { LoadingProduct } from '../product.ts';

/** Its public design documents: a desktop program that sends with the business’s own machine credential. */
export const tammy: LoadingProduct = {
  id: 'tammy',
  name: 'Tammy',
  vendor: 'Tammy',
  alsoKnownAs: ['Tammy Accounting', 'Tammy desktop'],
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
  file: 'software_file_unknown',
  traps: ['software_trap_word_or_browser'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://github.com/castlemilk/tammy',
      date: '2026',
      readOn: '2026-11-29',
    },
  ],
};
