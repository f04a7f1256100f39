import type { LoadingProduct } from '../product.ts';

export const sooyaAtoConnect: LoadingProduct = {
  id: 'sooya-atoconnect',
  name: 'AtoConnect',
  vendor: 'Sooya',
  alsoKnownAs: ['ATO Connect', 'Sooya AtoConnect'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'on-renewal',
  steps: [
    { do: 'software_do_double_click', labels: ['AtoConnect'] },
    { menu: ['M2M', 'Browse'] },
    { do: 'software_do_select_file', labels: ['Open'] },
    { do: 'software_do_see_in_list' },
    { do: 'software_sooya_log_in' },
  ],
  file: 'software_file_listed',
  traps: ['software_sooya_trap_old_file'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://www.sooya.com.au/faq/accounting-software/m2m',
      date: 'undated, myGovID era (2020–2024)',
      readOn: '2026-11-23',
    },
  ],
};
