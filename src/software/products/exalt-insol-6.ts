import type { LoadingProduct } from '../product.ts';

export const exaltInsol6: LoadingProduct = {
  id: 'exalt-insol-6',
  name: 'Exalt Insol 6',
  vendor: 'Exalt',
  alsoKnownAs: ['Insol', 'Exalt BAS Wizard'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_do_open', labels: ['Insol 6'] },
    { menu: ['BAS Wizard'] },
    { do: 'software_exalt_insol_6_electronic' },
    { do: 'software_exalt_insol_6_link_jobs' },
  ],
  file: 'software_file_stays',
  traps: ['software_exalt_insol_6_trap_appointments'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://exalt.zendesk.com/hc/en-us/articles/360001395575-BAS-Lodgement-Using-myGovID',
      date: '2020',
      readOn: '2026-11-24',
    },
  ],
};
