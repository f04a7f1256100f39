import type { LoadingProduct } from '../product.ts';

export const strataMax: LoadingProduct = {
  id: 'stratamax',
  name: 'StrataMax and GLMax',
  vendor: 'StrataMax',
  alsoKnownAs: ['Strata Max', 'GL Max', 'ATO SBR Client'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_stratamax_open', labels: ['ATO SBR Client'] },
    { do: 'software_stratamax_choose', labels: ['SBR Keystore file'] },
    { do: 'software_do_password' },
  ],
  file: 'software_stratamax_file',
  traps: ['software_trap_password_every_time', 'software_trap_no_software_id'],
  certainty: 'partly',
  sources: [
    { url: 'https://smhelp.stratamax.com/help/ato-sbr-bas-lodgement', date: 'undated', readOn: '2026-11-24' },
  ],
};
