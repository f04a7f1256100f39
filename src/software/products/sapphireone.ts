import type { LoadingProduct } from '../product.ts';

/** The page says that it works with a machine credential; where in its menus was not readable. */
export const sapphireone: LoadingProduct = {
  id: 'sapphireone',
  name: 'SapphireOne ERP',
  vendor: 'SapphireOne',
  alsoKnownAs: ['Sapphire One', 'SapphireOne Accounting'],
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
      url: 'https://blog.sapphireone.com/tag/australian-business-register/',
      date: '2020',
      readOn: '2026-11-29',
    },
  ],
};
