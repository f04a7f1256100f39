import type { LoadingProduct } from '../product.ts';

/** From its public source code; there is no help page. */
export const saeBooks: LoadingProduct = {
  id: 'sae-books',
  name: 'SAE Books',
  vendor: 'SAE',
  alsoKnownAs: ['saebooks'],
  credential: 'uploaded',
  place: 'cloud',
  findsFile: 'never',
  steps: [
    { do: 'software_sae_books_open', labels: ['/admin/ato-sbr'] },
    { do: 'software_sae_books_upload' },
    { do: 'software_sae_books_ssid' },
    { do: 'software_do_send_test' },
  ],
  file: 'software_file_uploaded',
  traps: ['software_sae_books_trap_edition'],
  certainty: 'partly',
  sources: [
    { url: 'https://github.com/saebooks/saebooks', date: '2026', readOn: '2026-11-24' },
    { url: 'https://github.com/saebooks/saebooks-web', date: '2026', readOn: '2026-11-24' },
  ],
};
