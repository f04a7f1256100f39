import type { SoftwareStep, Source } from './product.ts';

/** A notification in RAM is for the Student Identifiers Registrar (USI) only, not for the ATO. */
export const notifyInRamSource: Source = {
  url: 'https://info.authorisationmanager.gov.au/manage-authorisations/resources-for-business-software-users-and-providers/notify-my-cloud-software-services/add-a-notification',
  date: '2025-08-07',
  readOn: '2026-11-24',
};

export const notifyInRam: readonly SoftwareStep[] = [
  { do: 'software_do_open_business_in_ram' },
  { menu: ['Manage notifications', 'Add notification'] },
  { do: 'software_do_choose_provider_in_ram' },
  { do: 'software_do_choose_usi_agency', labels: ['Office of the Student Identifiers Registrar'] },
  { do: 'software_do_accept_and_submit', labels: ['Submit'] },
];
