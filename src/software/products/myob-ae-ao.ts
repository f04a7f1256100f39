import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

export const myobAeAo: OtherProduct = {
  id: 'myob-ae-ao',
  name: 'MYOB Accountants Enterprise and Accountants Office (AE, AO)',
  vendor: 'MYOB',
  alsoKnownAs: ['MYOB AE', 'MYOB AO', 'MYOB Tax', 'Lodgment Manager'],
  credential: 'not-needed',
  place: 'this-computer',
  steps: [
    { menu: ['Tax', 'Lodgment Manager'] },
    { do: 'software_myob_ae_ao_register', labels: ['OK'] },
    ...notifyTheAto,
  ],
  tells: 'ato',
  instead: 'software_myob_ae_ao_instead',
  traps: ['software_myob_ae_ao_trap_servers'],
  certainty: 'documented',
  sources: [
    {
      url: 'https://practice-support.myob.com/taxau2019/lodgment-manager-setup',
      date: 'undated',
      readOn: '2026-11-24',
    },
    { url: 'https://practice-support.myob.com/taxau2018/auskey-setup', date: '2020', readOn: '2026-11-24' },
    notifyTheAtoSource,
  ],
};
