import type { LoadingProduct } from '../product.ts';

export const powerProRto: LoadingProduct = {
  id: 'powerpro-rto',
  name: 'PowerPro RTO',
  vendor: 'PowerPro',
  alsoKnownAs: ['Power Pro', 'Unique Student Identifier', 'USI'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_powerpro_rto_save' },
    { do: 'software_powerpro_rto_alias', labels: ['Subject Name ID/ALIAS'] },
    { do: 'software_powerpro_rto_enter' },
  ],
  file: 'software_file_stays',
  traps: ['software_trap_clock', 'software_powerpro_rto_trap_revoked'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://powerpro.groovehq.com/help/renewing-a-m2m-credential',
      date: 'undated, about 2022–2024',
      readOn: '2026-11-24',
    },
    { url: 'https://powerpro.groovehq.com/help/usi-errors', date: '2024-09-02', readOn: '2026-11-23' },
  ],
};
