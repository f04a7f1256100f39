import type { LoadingProduct } from '../product.ts';

export const cashflowManager: LoadingProduct = {
  id: 'cashflow-manager',
  name: 'Cashflow Manager',
  vendor: 'Cashflow Manager',
  alsoKnownAs: ['Cash Flow Manager', 'Cashflow Manager Gold', 'Wages Manager'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { menu: ['Reports', 'BAS', 'Continue'] },
    { do: 'software_cashflow_manager_period' },
    { menu: ['Lodge via SBR'] },
    { do: 'software_cashflow_manager_choose', labels: ['SBR Settings'] },
    { do: 'software_do_password' },
    { menu: ['Next'] },
  ],
  file: 'software_file_stays',
  traps: [
    'software_trap_still_says_auskey',
    'software_trap_password_every_time',
    'software_cashflow_manager_trap_payroll',
  ],
  certainty: 'partly',
  sources: [
    {
      url: 'http://help.cashflowmanager.com/en/articles/2963414-how-do-i-lodge-my-bas-via-sbr',
      date: 'undated, AUSkey era (before 2020)',
      readOn: '2026-11-24',
    },
    {
      url: 'https://help.cashflow-manager.com.au/portal/en/kb/articles/sbr-reporting-using-mygovid',
      date: 'undated, myGovID era (2020–2024)',
      readOn: '2026-11-24',
    },
    {
      url: 'https://fdocuments.us/document/processing-pays-using-cashflow-manager-8-process-pays-complete-a-pay-run-in-wages.html',
      date: 'undated',
      readOn: '2026-11-23',
    },
  ],
};
