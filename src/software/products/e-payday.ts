import type { OtherProduct } from '../product.ts';

/** A desktop program whose reports SuperChoice sends; one registers on SuperChoice’s site. */
export const ePayday: OtherProduct = {
  id: 'e-payday',
  name: 'e-PayDay',
  vendor: 'e-PayDay',
  alsoKnownAs: ['ePayDay', 'e-PayDay Go', 'e PayDay Payroll'],
  credential: 'not-needed',
  place: 'this-computer',
  steps: [{ do: 'software_superchoice_gateway' }, { do: 'software_general_ask_sender' }],
  tells: 'nobody',
  instead: 'software_superchoice_instead',
  traps: ['software_superchoice_trap_password'],
  certainty: 'partly',
  sources: [
    {
      url: 'https://www.manula.com/manuals/e-payday-pty-ltd/e-payday-payroll-manual/1/en/topic/register-our-sending-service-provider-ssp-for-e-payday-commerical',
      date: '2020–2023',
      readOn: '2026-11-29',
    },
  ],
};
