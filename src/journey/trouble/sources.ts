import { sources } from '../../portal/sources.ts';

/** The day on which all were read, from stored copies, as people write it. */
export const readOn = '2026-11-23';

/** Who said it, when, and where: shown to the person, who can then judge it. */
export interface Source {
  readonly who: string;
  /** The date that it shows, or the years that it speaks of. */
  readonly date: string;
  /** Null: its index names no address. */
  readonly url: string | null;
}

/** Where the claims about the keystore file and about who needs one come from. None was checked against the live portal. */
export const journeySources = {
  SEED: { who: 'Sooya, “M2M Credentials Setup”', date: '2020–2024', url: sources.SEED.url },
  EXA: {
    who: 'Exalt, “BAS Lodgement Using myGovID”',
    date: '2020',
    url: 'https://exalt.zendesk.com/hc/en-us/articles/360001395575-BAS-Lodgement-Using-myGovID',
  },
  AST2: {
    who: 'Astute Payroll, “Set up your myGovID M2M Credential”',
    date: '2020',
    url: 'https://astutepayroll.zendesk.com/hc/en-au/articles/360040381152-Set-up-your-myGovID-M2M-Credential',
  },
  PP1: { who: 'PowerPro, “Renewing a M2M Credential”', date: sources.PP1.date, url: sources.PP1.url },
  LP: { who: 'Lightning Payroll, questions and answers', date: '2020–2024', url: sources.LP.url },
  APS2: {
    who: 'Reckon APS, KA-03749',
    date: '2020',
    url: 'https://myaps.reckon.com/knowledgebase/article/KA-03749/en-us',
  },
  NAM1: { who: 'Namich STP Creator, help', date: sources.NAM1.date, url: sources.NAM1.url },
  /** Written for AUSkey, the file that came before. */
  WIS1: {
    who: 'Wisenet, “How to set up USI verification”',
    date: 'AUSkey era, before 2020',
    url: 'http://learn.wisenet.co/how-to-set-up-usi-verification/',
  },
  /** AUSkey on a Mac. */
  ABR: {
    who: 'AUSkey on a Mac, a note by one person',
    date: '2013',
    url: 'https://gist.github.com/warnergodfrey/7512051',
  },
  'GH-BS': {
    who: 'A software project’s notes from a real computer',
    date: 'March and April 2026',
    url: null,
  },
  R25c: { who: 'RAM, “How to create a machine credential”', date: '7 August 2025', url: sources.R25c.url },
  R25w: {
    who: 'RAM, “Who needs a machine credential”',
    date: '7 August 2025',
    url: 'https://info.authorisationmanager.gov.au/machinecredentials',
  },
  R25n: { who: 'RAM, “Add a notification”', date: '7 August 2025', url: sources.R25n.url },
  R25a: {
    who: 'RAM, “Create an authorisation”',
    date: '7 August 2025',
    url: 'https://info.authorisationmanager.gov.au/manage-authorisations/create-an-authorisation',
  },
  'ATO-AM': {
    who: 'ATO, “Access Manager for business software users”',
    date: 'undated',
    url: 'https://www.ato.gov.au/online-services/access-manager/access-manager-for-business-software-users',
  },
  'ATO-CLOUD': {
    who: 'ATO, “Cloud software authentication and authorisation”',
    date: 'undated',
    url: 'https://www.ato.gov.au/general/gen/cloud-software-authentication-and-authorisation/',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type JourneySourceKey = keyof typeof journeySources;
