import type { SoftwareStep, Source } from './product.ts';

/**
 * Cloud software, and software that sends through a provider's gateway, lodges with the provider's credential. The business tells the ATO
 * once which provider that is, in Access Manager, with the software ID (SSID) that the provider gives it.
 */
export const notifyTheAtoSource: Source = {
  url: 'https://www.ato.gov.au/online-services/access-manager/access-manager-for-business-software-users',
  date: 'undated',
  readOn: '2026-11-24',
};

/** RAM's own rule: who uses cloud software needs no machine credential; the provider has one. */
export const cloudRuleSource: Source = {
  url: 'https://info.authorisationmanager.gov.au/manage-authorisations/resources-for-business-software-users-and-providers/create-and-manage-machine-credentials/who-needs-a-machine-credential',
  date: '2025-08-07',
  readOn: '2026-11-23',
};

export const openAccessManager: readonly SoftwareStep[] = [
  { do: 'software_do_open_access_manager' },
  { menu: ['My hosted software services', 'Notify the ATO of your hosted service'] },
  // The ATO's page, and those of vendors (DEF2, EH1; 2026), name the menu in two ways.
  { do: 'help_access_manager_names' },
];

export const saveNotification: readonly SoftwareStep[] = [
  { do: 'software_do_enter_software_id', labels: ['Next'] },
  { do: 'software_do_read_and_save', labels: ['Save'] },
];

export const notifyTheAto: readonly SoftwareStep[] = [
  ...openAccessManager,
  { do: 'software_do_find_provider' },
  ...saveNotification,
];
