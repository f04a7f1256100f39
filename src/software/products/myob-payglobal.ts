import type { OtherProduct } from '../product.ts';

export const myobPayGlobal: OtherProduct = {
  id: 'myob-payglobal',
  name: 'MYOB PayGlobal',
  vendor: 'MYOB',
  alsoKnownAs: ['Pay Global', 'STP Certificate'],
  credential: 'own-certificate',
  place: 'this-computer',
  steps: [
    { do: 'software_myob_payglobal_ask' },
    { do: 'software_myob_payglobal_receive' },
    { do: 'software_myob_payglobal_install' },
  ],
  tells: 'nobody',
  instead: 'software_myob_payglobal_instead',
  traps: ['software_myob_payglobal_trap_year', 'software_myob_payglobal_trap_errors'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://enterprise-support.myob.com/payglobal/single-touch-payroll-stp-certificate',
      date: '2024',
      readOn: '2026-11-24',
    },
  ],
};
