/**
 * Where each claim about the portal comes from. Nothing was checked against the live portal: all pages were read, from stored copies,
 * on 2026-11-23. `date` is the date that the page shows or the years that it speaks of.
 */
const ram = 'https://info.authorisationmanager.gov.au';
const guides = `${ram}/manage-authorisations/resources-for-business-software-users-and-providers/create-and-manage-machine-credentials`;

export const readOn = '2026-11-23';

export const sources = {
  /** Sooya, "M2M Credentials Setup": the vendor's page whose two guides this product replaces. */
  SEED: { url: 'https://www.sooya.com.au/faq/accounting-software/m2m', date: 'myGovID era, 2020–2024' },
  R25c: { url: `${guides}/how-to-create-a-machine-credential`, date: '2025-08-07' },
  R25m: { url: `${guides}/manage-machine-credentials`, date: '2025-08-07' },
  R25id: {
    url: `${ram}/link-to-a-business-in-ram/set-up-your-digital-id-and-identity-strength`,
    date: '2025',
  },
  R25h2: { url: `${ram}/help/authorisations`, date: '2025-08-14' },
  R25a: { url: `${ram}/manage-authorisations/create-an-authorisation`, date: '2025-08-07' },
  R25e: { url: `${ram}/manage-authorisations/edit-an-authorisation`, date: '2025-08-07' },
  R25rn: { url: `${ram}/manage-authorisations/renew-an-authorisation`, date: '2025' },
  R25n: {
    url: `${ram}/manage-authorisations/resources-for-business-software-users-and-providers/notify-my-cloud-software-services/add-a-notification`,
    date: '2025-08-07',
  },
  'RG-24': { url: `${ram}/guide-how-to-install-a-machine-credential`, date: 'Nov 2024 – mid 2025' },
  'RG-20': { url: `${ram}/guide-how-to-install-a-machine-credential`, date: '2020–2023' },
  RMA: { url: `${ram}/manage-authorisations`, date: '2019–2025' },
  RPA: { url: `${ram}/principal-authority`, date: '2020–2025' },
  /** Retells the current RPA, with the express consent that the stored RPA does not have yet. */
  SPW: {
    url: 'https://superannuationwarehouse.com.au/smsf-setup-trustee-access-to-online-business-portal-ato',
    date: 'myGovID and "Digital ID" era, 2023–2024',
  },
  RBL: { url: `${ram}/help-managing-business-links`, date: '2022' },
  RERR: { url: `${ram}/help-error-codes-and-messages`, date: '2022–2024' },
  'ATO-AA': {
    url: 'https://www.ato.gov.au/General/Online-services/Tax-agents/myGovID-and-RAM-for-tax-professionals/Authorised-Administrator-set-up/Authorised-Administrator---access-software/Install-a-machine-credential---Authorised-Administrator/',
    date: '2020',
  },
  'ATO-EXP': {
    url: 'https://www.ato.gov.au/Super/APRA-regulated-funds/In-detail/News/Is-your-machine-credential-expiring-/',
    date: '2022-02-21',
  },
  MYID: { url: 'https://www.mygovid.gov.au/how-use-it', date: 'Feb 2024' },
  CSNSW: {
    url: 'https://csnsw.atlassian.net/wiki/spaces/APP/pages/3090448389/Accept+Invitation+for+RAM',
    date: '2025-12-16',
  },
  HHH: { url: 'https://www.hhhpartners.com.au/ram-business-portal-authorisation-renewal/', date: 'undated' },
  LP: { url: 'https://www.lightningpayroll.com.au/faq?selected=188', date: 'myGovID era' },
  PP1: { url: 'https://powerpro.groovehq.com/help/renewing-a-m2m-credential', date: '2022–2024' },
  PP2: {
    url: 'https://powerpro.groovehq.com/help/how-to-obtain-the-m2m-key-for-usi-verification-through-powerpro-rto',
    date: '2021',
  },
  AST1: {
    url: 'https://astutepayroll.zendesk.com/hc/en-au/articles/360040114692-Create-a-myGovID-Machine-Credential',
    date: '2020',
  },
  VET1: {
    url: 'https://customer.vettrak.com.au/hc/en-us/articles/360001390135-USI-Creating-a-Machine-Credential-in-RAM-Local-Customers-',
    date: '2020',
  },
  NAM1: {
    url: 'https://www.namich.com.au/stp_creator/stp_creatorR2help/HowtotellifIcaninstallM2MCredent.html',
    date: '2020–2022',
  },
  /** The ATO's own open-source prototype; the live portal may share nothing with it. */
  'GH-RAM': { url: 'https://github.com/jon-de-sarre/RAM', date: '2016-08-19' },
  /** Our inference: no source has this wording, but it differs from a recorded one only as such labels commonly do. */
  inferred: { url: '', date: '2026-11-23' },
} as const;

export type SourceKey = keyof typeof sources;
