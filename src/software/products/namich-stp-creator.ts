import type { LoadingProduct } from '../product.ts';

export const namichStpCreator: LoadingProduct = {
  id: 'namich-stp-creator',
  name: 'Namich STP Creator',
  vendor: 'Namich',
  alsoKnownAs: ['STP Creator R2', 'SBR Hub', 'Single Touch Payroll'],
  credential: 'needed',
  place: 'this-computer',
  findsFile: 'never',
  steps: [
    { do: 'software_namich_stp_creator_settings' },
    { do: 'software_do_password' },
    { menu: ['SBR Hub', 'Lodge', 'Check Result'] },
  ],
  file: 'software_namich_stp_creator_file',
  traps: ['software_namich_stp_creator_trap_bookkeeper'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://www.namich.com.au/stp_creator/stp_creatorR2help/HowtotellifIcaninstallM2MCredent.html',
      date: 'undated, about 2020–2022',
      readOn: '2026-11-24',
    },
    {
      url: 'https://www.namich.com.au/stp_creator/stp_creatorR2help/SBRHub.html',
      date: 'undated, about 2020–2022',
      readOn: '2026-11-23',
    },
  ],
};
