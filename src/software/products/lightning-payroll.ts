import type { LoadingProduct } from '../product.ts';

export const lightningPayroll: LoadingProduct = {
  id: 'lightning-payroll',
  name: 'Lightning Payroll (desktop)',
  vendor: 'Lightning Payroll',
  alsoKnownAs: ['Lightning'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'always',
  steps: [
    { do: 'software_lightning_payroll_same_computer' },
    { do: 'software_lightning_payroll_usual_folder' },
    { do: 'software_do_send_test' },
  ],
  file: 'software_file_found_in_usual_folder',
  traps: [
    'software_trap_no_software_id',
    'software_lightning_payroll_trap_web',
    'software_lightning_payroll_trap_trust',
  ],
  certainty: 'documented',
  sources: [
    {
      url: 'https://www.lightningpayroll.com.au/faq?selected=188',
      date: 'undated, myGovID era (2020–2024)',
      readOn: '2026-11-24',
    },
    { url: 'https://www.lightningpayroll.com.au/faq?selected=50', date: 'undated', readOn: '2026-11-24' },
  ],
};
