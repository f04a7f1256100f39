import type { Scenario } from './scenario.ts';

/**
 * What the portal's labels were in which years. Sources: `ram-portal.md`, sections 1.1 to 1.8 (official guides of
 * 7 August 2025, versions of the older guide, and vendors' pages that quote the portal). "(ours)": no source has the words.
 */
export interface Wording {
  readonly signIn: string;
  readonly identity: string;
  readonly openAuthorisations: string;
  readonly linkBusiness: string;
  readonly entityColumn: string;
  readonly entity: string;
  readonly entities: string;
  readonly authorisationsTab: string;
  readonly credentialsTab: string;
  readonly credentialsTitle: string;
  readonly notificationsTab: string;
  /** What is asked of an authorisation: "Yes" or "No" (R25a, NAM1). */
  readonly administrator: string;
  readonly nameColumn: string;
  readonly validTo: string;
  readonly create: string;
  readonly createTitle: string;
  readonly softwareLink: string;
  readonly nameLabel: string;
  readonly legalTick: string;
  readonly installed: string;
  /** How dates are written. (ours) */
  readonly dates: 'slashes' | 'words' | 'long';
  /** Tabs with `role="tab"`, or the plain list of links that the prototype of 2016 had. */
  readonly tabs: 'tablist' | 'links';
}

const wording2025: Wording = {
  signIn: 'Continue with Digital ID',
  identity: 'myID',
  openAuthorisations: 'View or manage authorisations, machine credentials and cloud software notifications',
  linkBusiness: 'Link my business',
  entityColumn: 'Entity name',
  entity: 'entity',
  entities: 'entities',
  authorisationsTab: 'Manage authorisations',
  credentialsTab: 'Manage credentials',
  credentialsTitle: 'Manage credentials',
  notificationsTab: 'Manage notifications',
  administrator: 'Machine credential administrator',
  nameColumn: 'Credential name',
  validTo: 'Valid to',
  create: 'Create machine credential',
  createTitle: 'Create machine credential',
  softwareLink: 'Machine credential downloads',
  nameLabel: 'Credential name',
  legalTick: 'I understand and accept the machine credential details', // (ours) after the guide of August 2025
  installed: 'The machine credential has been installed.', // (ours) likewise
  dates: 'slashes',
  tabs: 'tablist',
};

const wording2023: Wording = {
  ...wording2025,
  signIn: 'Continue with Digital Identity',
  identity: 'myGovID',
  linkBusiness: 'Link My Business', // SEED; its year is not known
  credentialsTab: 'Manage Credentials',
  nameColumn: 'Display name',
  validTo: 'Valid To',
  create: 'Create Machine Credential',
  softwareLink: 'Machine Credential Downloads',
  nameLabel: 'Display name',
  legalTick: 'I have read and accept the machine credential legal statement', // (ours)
  installed: 'Your machine credential has been installed.', // (ours)
  dates: 'words',
};

const wording2020: Wording = {
  ...wording2023,
  signIn: 'Login with MyGovID',
  openAuthorisations: 'Manage authorisations',
  entityColumn: 'Business name',
  entity: 'business',
  entities: 'businesses',
  authorisationsTab: 'Manage Authorisations',
  credentialsTitle: 'Manage Credentials',
  notificationsTab: 'Manage Notifications',
  create: 'Create Machine Credentials',
  createTitle: 'Create Machine Credential',
  softwareLink: 'Machine Credentials download',
  nameLabel: 'Display Name',
  administrator: 'Machine Credential Administrator',
  nameColumn: 'Display Name',
  installed: 'Machine credential installed successfully.', // (ours)
  dates: 'long',
  tabs: 'links',
};

export const wordings: Record<Scenario['wording'], Wording> = {
  '2025': wording2025,
  '2023': wording2023,
  '2020': wording2020,
};

/** The same in every year that is known. */
export const unchanging = {
  header: 'Relationship Authorisation Manager',
  headerLogin: 'Login',
  acceptAuthorisation: 'Accept an authorisation for a business',
  softwareRequired: 'Software required',
  keystorePath: 'Keystore path',
  keystorePassword: 'Keystore password',
  /** Exactly as a vendor's page quotes the portal (SEED). */
  nameInUse:
    'The credential name is already being used by another credential for the business. ' +
    'The new credential will share the same permissions as the existing credential.',
} as const;
