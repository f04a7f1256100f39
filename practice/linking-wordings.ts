import type { Scenario } from './scenario.ts';

/** Why a business could not be linked. */
export type LinkingFailure = Exclude<Scenario['linking'], 'works'>;

/**
 * The labels of the pages on which a business is linked. Known of them: the order of the pages and "Continue" (RPA, SEED), and what
 * the errors say (RERR); all other words are ours, as is the form in which each year shows them.
 */
export interface LinkingWording {
  readonly addressTitle: string;
  readonly addressAbout: string;
  readonly street: string;
  readonly suburb: string;
  readonly state: string;
  readonly postcode: string;
  readonly selectTitle: string;
  readonly selectAbout: string;
  /** What one chooses the businesses with: tick boxes below each other, tick boxes in a table, or one of several. */
  readonly choice: 'tick-boxes' | 'table' | 'radio-buttons';
  readonly emailTitle: string;
  readonly emailLabel: string;
  readonly linkedTitle: string;
  /** The way out beside "Continue": "Back" leads to the page before, "Cancel" to the home page. */
  readonly leave: 'Back' | 'Cancel';
  /** Whether the page's heading stays what was pressed at home and the step's own stands below it. */
  readonly stepBelowTitle: boolean;
  readonly failures: Record<LinkingFailure, string>;
}

/**
 * The errors are quoted (RERR, read 2026-11-23). It lists codes for groups of errors, not which code is whose, and the brackets are
 * ours. "businesses/records" may be what is printed or stand for either word, so each is somebody's year. Only REB.BR.0314 is sure
 * to go with "All eligible businesses have been linked": both came into the list together.
 */
const linking2025: LinkingWording = {
  addressTitle: 'Confirm your residential address',
  addressAbout: 'Enter the residential address that the ATO has on record for the person named here.',
  street: 'Street address',
  suburb: 'Suburb or town',
  state: 'State or territory',
  postcode: 'Postcode',
  selectTitle: 'Select businesses',
  selectAbout: 'Select each business that you want to link to your Digital ID.',
  choice: 'tick-boxes',
  emailTitle: 'Email address',
  emailLabel: 'Email address',
  linkedTitle: 'You have linked:',
  leave: 'Back',
  stepBelowTitle: true,
  failures: {
    'none-found': 'No eligible businesses/records found (REB.BR.0312)',
    'all-linked': 'All eligible businesses have been linked (REB.BR.0314)',
    'identity-too-low': 'Insufficient identity strength (AUT.MID.007)',
    cancelled: 'Relationship cannot be created for a cancelled party/entity (REB.BR.0003)',
  },
};

const linking2023: LinkingWording = {
  ...linking2025,
  addressTitle: 'Personal address',
  addressAbout: 'Enter your personal address as the ATO has it for the name shown.',
  street: 'Address',
  suburb: 'Suburb',
  selectTitle: 'Select the businesses to link',
  selectAbout: 'Select each business that you want to link to your digital identity.',
  choice: 'table',
  emailTitle: 'Your email address',
  emailLabel: 'Email',
  linkedTitle: 'Your business has been linked.',
  leave: 'Cancel',
  stepBelowTitle: false,
  failures: {
    ...linking2025.failures,
    'none-found': 'No eligible businesses found (REB.DV.0010)',
    'identity-too-low': 'Your myGovID identity is not strong enough (AUT.MID.0002)',
    cancelled: 'Cannot update/add role for cancelled ABN (ROB.BR.0002)',
  },
};

const linking2020: LinkingWording = {
  ...linking2023,
  street: 'Address line 1',
  state: 'State',
  selectTitle: 'Select a business',
  selectAbout: 'Select the business that you want to link to your MyGovID.',
  choice: 'radio-buttons',
  emailTitle: 'E-mail address',
  emailLabel: 'E-mail address',
  linkedTitle: 'Business linked successfully.',
  failures: {
    ...linking2023.failures,
    'none-found': 'No eligible records found (REB.BR0301)',
  },
};

export const linkingWordings: Record<Scenario['wording'], LinkingWording> = {
  '2025': linking2025,
  '2023': linking2023,
  '2020': linking2020,
};
