import type { LoadingProduct } from '../product.ts';

export const sooyaPayrollPlusStp: LoadingProduct = {
  id: 'sooya-payroll-plus-stp',
  name: 'Sooya Business Manager with Payroll Plus STP',
  vendor: 'Sooya',
  alsoKnownAs: ['Sooya Payroll Plus', 'Sooya accounting', 'Single Touch Payroll'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'on-renewal',
  steps: [
    { do: 'software_do_open_and_log_in', labels: ['Sooya Business Manager'] },
    { menu: ['File', 'M2M Keystore'] },
    { menu: ['Browse'] },
    { do: 'software_do_select_file', labels: ['Open'] },
    { do: 'software_do_see_in_list' },
    { do: 'software_do_leave_window', labels: ['Cancel'] },
  ],
  file: 'software_file_listed',
  traps: ['software_sooya_trap_old_file', 'software_sooya_trap_window_name'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://www.sooya.com.au/faq/accounting-software/m2m',
      date: 'undated, myGovID era (2020–2024)',
      readOn: '2026-11-23',
    },
  ],
};
