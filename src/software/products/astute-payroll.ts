import type { LoadingProduct } from '../product.ts';

export const astutePayroll: LoadingProduct = {
  id: 'astute-payroll',
  name: 'Astute Payroll',
  vendor: 'Astute Payroll',
  alsoKnownAs: ['Astute'],
  credential: 'uploaded',
  place: 'cloud',
  findsFile: 'never',
  steps: [
    { menu: ['Config', 'Company Management'] },
    { do: 'software_astute_payroll_entity', labels: ['Payroll', 'myGovID Machine Credential'] },
    { do: 'software_do_browse_beside', labels: ['Upload M2M Keystore', 'Choose file'] },
    { do: 'software_astute_payroll_password', labels: ['Credential Password'] },
    {
      do: 'software_astute_payroll_id',
      labels: ['Available M2M Credentials', 'Credential ID'],
    },
  ],
  file: 'software_file_uploaded',
  traps: ['software_astute_payroll_trap_each_entity', 'software_astute_payroll_trap_doubtful'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://astutepayroll.zendesk.com/hc/en-au/articles/360040381152-Set-up-your-myGovID-M2M-Credential',
      date: '2020',
      readOn: '2026-11-24',
    },
    {
      url: 'https://astutepayroll.zendesk.com/hc/en-au/articles/360040114692-Create-a-myGovID-Machine-Credential',
      date: '2020',
      readOn: '2026-11-24',
    },
  ],
};
