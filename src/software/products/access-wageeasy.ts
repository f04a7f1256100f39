import { notifyTheAto, notifyTheAtoSource } from '../notify-the-ato.ts';
import type { OtherProduct } from '../product.ts';

export const accessWageEasy: OtherProduct = {
  id: 'access-wageeasy',
  name: 'Access WageEasy',
  vendor: 'The Access Group',
  alsoKnownAs: ['Wage Easy', 'Sage WageEasy', 'SuperChoice'],
  credential: 'not-needed',
  place: 'this-computer',
  steps: [{ do: 'software_superchoice_gateway' }, { do: 'software_do_ask_for_software_id' }, ...notifyTheAto],
  tells: 'ato',
  instead: 'software_superchoice_instead',
  traps: ['software_superchoice_trap_password'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://support.agrimaster.com.au/hc/en-us/articles/360004753455-STP-Dataflow',
      date: 'undated',
      readOn: '2026-11-24',
    },
    notifyTheAtoSource,
  ],
};
