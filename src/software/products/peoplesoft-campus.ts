import type { LoadingProduct } from '../product.ts';

/** The keystore file lies on the server. */
export const peoplesoftCampus: LoadingProduct = {
  id: 'peoplesoft-campus',
  name: 'Oracle PeopleSoft Campus Solutions',
  vendor: 'Oracle',
  alsoKnownAs: ['PeopleSoft', 'Peoplesoft Campus Solutions', 'Campus Solutions'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { menu: ['USI Integration Setup'] },
    {
      do: 'software_do_fill_in_three',
      labels: ['Keystore Location', 'USI Credential ID', 'Keystore Password'],
    },
  ],
  file: 'software_file_stays',
  traps: ['software_trap_word_or_browser'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://docs.oracle.com/en/applications/peoplesoft/campus-solutions/9.2.038/campus-community-fundamentals/setting-usi-submission-details.html',
      date: 'undated, for 9.2.038',
      readOn: '2026-11-29',
    },
  ],
};
