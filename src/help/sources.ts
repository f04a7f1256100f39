import { journeySources, readOn as readEarlier } from '../journey/trouble/sources.ts';
import { sources } from '../portal/sources.ts';

/** Where an answer comes from: shown to the person as a link, who can then judge it. None was checked against the live portal. */
export interface HelpSource {
  readonly who: string;
  /** The date that it shows, or the years that it speaks of. */
  readonly date: string;
  readonly url: string;
  /** The day on which it was read, from a stored copy: `YYYY-MM-DD`. */
  readonly readOn: string;
}

/** The day on which those were read that only “What happened?” goes by. */
const readOn = '2026-11-29';
const ram = 'https://info.authorisationmanager.gov.au';
const access = 'https://help-aps.theaccessgroup.com/en/articles';
const definitiv = 'https://help-definitiv.theaccessgroup.com/en/articles';

/** The keys are those of our notes on the portal and on the life of a credential. */
export const helpSources = {
  R25c: { ...journeySources.R25c, readOn: readEarlier },
  R25w: { ...journeySources.R25w, readOn: readEarlier },
  R25n: { ...journeySources.R25n, readOn: readEarlier },
  R25a: { ...journeySources.R25a, readOn: readEarlier },
  R25m: {
    who: 'RAM, “Manage machine credentials”',
    date: '7 August 2025',
    url: sources.R25m.url,
    readOn: readEarlier,
  },
  R25e: {
    who: 'RAM, “Edit an authorisation”',
    date: '7 August 2025',
    url: `${ram}/manage-authorisations/edit-an-authorisation`,
    readOn,
  },
  R25rn: { who: 'RAM, “Renew an authorisation”', date: '2025', url: sources.R25rn.url, readOn: readEarlier },
  R25id: {
    who: 'RAM, “Set up your Digital ID and identity strength”',
    date: '2025',
    url: sources.R25id.url,
    readOn: readEarlier,
  },
  R25st: {
    who: 'RAM, “Digital ID and identity strength”',
    date: '7 August 2025',
    url: `${ram}/help/digital-id-and-identity-strength`,
    readOn,
  },
  R25h2: { who: 'RAM, help with authorisations', date: '14 August 2025', url: sources.R25h2.url, readOn },
  RERR: {
    who: 'RAM, “Error codes and messages”',
    date: '2022–2024',
    url: sources.RERR.url,
    readOn: readEarlier,
  },
  RPA: { who: 'RAM, “Principal authority”', date: '2020–2025', url: sources.RPA.url, readOn: readEarlier },
  RMA: { who: 'RAM, “Manage authorisations”', date: '2019–2025', url: sources.RMA.url, readOn: readEarlier },
  'RG-24': {
    who: 'RAM, “Guide: how to install a machine credential”',
    date: 'November 2024 – mid 2025',
    url: sources['RG-24'].url,
    readOn: readEarlier,
  },
  'ATO-AM': { ...journeySources['ATO-AM'], readOn: readEarlier },
  'ATO-AM2': {
    who: 'ATO, “Using Access Manager”',
    date: 'undated',
    url: 'https://www.ato.gov.au/General/Online-services/In-detail/Using-Access-Manager/Using-Access-Manager/?anchor=Accessandpermissions',
    readOn: readEarlier,
  },
  'ATO-EXP': {
    who: 'ATO, “Is your machine credential expiring?”',
    date: '21 February 2022',
    url: sources['ATO-EXP'].url,
    readOn: readEarlier,
  },
  TLS: {
    who: 'ATO, “Transport Layer Security (TLS) version 1.3”',
    date: 'for 31 January 2026',
    url: 'https://www.ato.gov.au/online-services/ato-digital-wholesale-services/transport-layer-security-tls-version-1-3',
    readOn,
  },
  CSNSW: {
    who: 'Catholic Schools NSW, “Accept Invitation for RAM”',
    date: '16 December 2025',
    url: sources.CSNSW.url,
    readOn: readEarlier,
  },
  HHH: {
    who: 'HHH Partners, on renewing a RAM authorisation',
    date: 'undated',
    url: sources.HHH.url,
    readOn: readEarlier,
  },
  SEED: { ...journeySources.SEED, readOn: readEarlier },
  EXA: { ...journeySources.EXA, readOn: readEarlier },
  LP: { ...journeySources.LP, readOn: readEarlier },
  APS2: { ...journeySources.APS2, readOn: readEarlier },
  NAM1: { ...journeySources.NAM1, readOn: readEarlier },
  AST2: { ...journeySources.AST2, readOn: readEarlier },
  AST1: {
    who: 'Astute Payroll, “Create a myGovID Machine Credential”',
    date: '2020',
    url: sources.AST1.url,
    readOn: readEarlier,
  },
  PP1: { ...journeySources.PP1, readOn: readEarlier },
  PP2: {
    who: 'PowerPro, “How to obtain the M2M key”',
    date: '2021',
    url: sources.PP2.url,
    readOn: readEarlier,
  },
  PP3: {
    who: 'PowerPro, “USI errors”',
    date: '2 September 2024',
    url: 'https://powerpro.groovehq.com/help/usi-errors',
    readOn: readEarlier,
  },
  WIS1: { ...journeySources.WIS1, readOn: readEarlier },
  DEF1: {
    who: 'Access Definitiv, “STP lodgement errors SBR.GEN.AUTH.006 and SBR.GEN.AUTH.008”',
    date: '2026',
    url: `${definitiv}/15588472-stp-lodgement-errors-sbr-gen-auth-006-and-sbr-gen-auth-008`,
    readOn,
  },
  DEF2: {
    who: 'Access Definitiv, on notifying the ATO of the hosted service',
    date: '2026',
    url: `${definitiv}/14468295-notify-the-ato-of-your-hosted-single-business-reporting-software-service-with-definitiv`,
    readOn,
  },
  EH1: {
    who: 'Employment Hero, on the ATO’s Access Manager',
    date: '2026',
    url: 'https://help.employmenthero.com/hc/en-au/articles/4900362662031',
    readOn,
  },
  XRO: {
    who: 'Xero, “Getting an error when lodging an activity statement with Xero”',
    date: 'undated',
    url: 'https://central.xero.com/s/article/Getting-an-error-when-lodging-an-activity-statement-with-Xero',
    readOn,
  },
  'MYOB-A': {
    who: 'MYOB, CMN.ATO.AUTH errors',
    date: 'undated',
    url: 'https://practice-support.myob.com/verror/cmn-ato-auth-errors',
    readOn,
  },
  'MYOB-P': {
    who: 'MYOB, “Fix rejected reports in Single Touch Payroll”',
    date: 'undated',
    url: 'https://help.myob.com/wiki/display/ar/Fix+rejected+reports+in+Single+Touch+Payroll',
    readOn,
  },
  PAYR: {
    who: 'Payroller, on STP reporting error messages',
    date: 'undated',
    url: 'https://intercom.help/payroller-app/en/articles/8508083-how-to-identify-and-resolve-stp-reporting-error-messages-on-payroller',
    readOn,
  },
  APS4: {
    who: 'Access APS, “Tax Australia – SBR authentication errors”',
    date: '2026',
    url: `${access}/14176574-tax-australia-sbr-authentication-errors`,
    readOn,
  },
  APS5: {
    who: 'Access APS, “Tax Manager and Elite Forms – SBR authentication errors”',
    date: '2026',
    url: `${access}/14176630-tax-manager-and-elite-forms-sbr-authentication-errors`,
    readOn,
  },
  INF: {
    who: 'Infinet Cloud, “Troubleshooting Pay Events (STP)”',
    date: '2022',
    url: 'https://infinetcloud-support.atlassian.net/wiki/spaces/SUP/pages/41156641/Troubleshooting+Pay+Events+STP',
    readOn,
  },
  VETE: {
    who: 'VETtrak, “USI error codes”',
    date: 'undated',
    url: 'https://help-vettrak.readytech.io/support/solutions/articles/51000288851-usi-error-codes',
    readOn,
  },
  VET3: {
    who: 'VETtrak, on “Business User Credential expired”, Event Code E2015',
    date: '2016, AUSkey era',
    url: 'https://customer.vettrak.com.au/hc/en-us/articles/235842527-USI-Error-Business-User-Credential-expired-on-XX-XX-2016-X-28-59-AM-Event-Code-E2015-',
    readOn: readEarlier,
  },
  ABR: {
    who: 'Australian Business Register, AUSkey troubleshooting',
    date: '2013, AUSkey era',
    url: 'https://abr.gov.au/AUSkey/Help-and-support/Managing-AUSkey-troubleshooting/',
    readOn: readEarlier,
  },
  GIST: { ...journeySources.ABR, readOn: readEarlier },
  SMARTC: {
    who: 'SmartCentral, on its connection to PRODA',
    date: 'undated',
    url: 'https://wiki.smartcentral.net/Reactivating-Connection-to-PRODA',
    readOn: '2026-11-30',
  },
  XPLOR: {
    who: 'Xplor, on device activation codes',
    date: 'undated',
    url: 'https://support.ourxplor.com/hc/en-us/articles/360020623631-B2B-Device-Activation-Codes',
    readOn: '2026-11-30',
  },
  'GH-RTO': {
    who: 'LMS Labs, source of Moodle’s RTO Compliance',
    date: '2025–2026',
    url: 'https://github.com/lmshostingservices/moodle-local_rtocompliance',
    readOn,
  },
  'GH-USI': {
    who: 'ATO, public sample for the USI service, with its keystore kit',
    date: '2021–2024',
    url: 'https://github.com/ato-pub/usi.cl.java',
    readOn: readEarlier,
  },
} as const satisfies Readonly<Record<string, HelpSource>>;

export type HelpSourceKey = keyof typeof helpSources;
