import type { LoadingProduct } from '../product.ts';

/** The page is cut off before its menus. */
export const icare: LoadingProduct = {
  id: 'icare',
  name: 'Icare RTO',
  vendor: 'Icare Software',
  alsoKnownAs: ['Icare', 'iCare Software', 'Icare student management'],
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
      url: 'https://icaresoftware.com.au/AUSkey-is-changing',
      date: 'undated, 2020 or later',
      readOn: '2026-11-29',
    },
  ],
};
