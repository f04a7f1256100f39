import type { MessageKey } from '../../values/sentence.ts';
import type { Condition } from '../conditions.ts';
import type { Naming } from './naming.ts';

/**
 * Something that is known to go wrong at a step. While `when` holds it is a warning; else it stands among "Something looks different?", under
 * its title, unless it is one that only the guide can notice.
 */
export interface Trouble {
  readonly when?: Condition;
  /** What happened and what it means, in a sentence or two. */
  readonly said: MessageKey;
  /** What goes into the gaps of `said`. */
  readonly naming?: Naming;
  /** What a person sees who has it, to be found in a list. Without it, it is not listed. */
  readonly title?: MessageKey;
  /** What to do about it, the likeliest first. */
  readonly ways?: readonly MessageKey[];
}

/** A table of contents of the trouble that people are known to meet: `ram-portal.md`, section 5, read 2026-11-23. */
export const troubles = {
  /** PP2, LP, R25c: the extension is missing, switched off or only half installed, or the browser is another one. */
  softwareStillRequired: {
    title: 'trouble_software_title',
    said: 'trouble_software',
    ways: [
      'trouble_software_extension_off',
      'trouble_software_half_installed',
      'trouble_software_other_browser',
      'trouble_software_restart',
      'trouble_software_this_computer',
    ],
  },
  /**
   * Chrome ended extensions of manifest version 2 on 31 August 2026 (issue 21, 2026-11-29). Which version the official one is of is not on record: so it is
   * said as something that may be, and what helps in either case.
   */
  extensionGone: {
    title: 'trouble_extension_gone_title',
    said: 'trouble_extension_gone',
    ways: ['trouble_extension_gone_install', 'trouble_software_restart'],
  },
  /** R25c, RG-24: "Using Chrome or Firefox"; no source names another browser. */
  otherBrowser: {
    when: 'this browser is not one that RAM names',
    title: 'trouble_browser_title',
    said: 'trouble_browser',
    ways: ['trouble_browser_edge', 'trouble_browser_safari'],
  },
  /** NAM1: the tab is not there unless the person may create credentials; RERR: "Insufficient access". */
  noPermission: {
    when: 'RAM refuses access',
    title: 'trouble_permission_title',
    said: 'trouble_permission',
    ways: ['trouble_permission_look', 'trouble_permission_ask', 'trouble_permission_identity'],
  },
  /**
   * R25st, R25e (read 2026-11-29): AUT.MID.007 comes to somebody who signed in with a weaker Digital ID than the authorisation was accepted with.
   * It says nothing of what they may do.
   */
  identityWeaker: {
    when: 'RAM finds the identity too weak',
    said: 'trouble_identity_weaker',
    ways: ['trouble_identity_weaker_raise', 'trouble_identity_weaker_sign_in'],
  },
  /** A colleague, or the person on another day, made a credential of the same name: another one would only add to the list. */
  renewedAlready: {
    when: 'the old credential was renewed already',
    said: 'trouble_renewed_already',
    naming: 'the newer credential',
    ways: ['trouble_renewed_already_use', 'trouble_renewed_already_lost'],
  },
  /** R25m: once revoked, it cannot be used or reinstated. It can stand in the list beside those in use. */
  revoked: { when: 'a revoked credential was opened', said: 'trouble_revoked' },
  /** R25m: suspended means unassigned; it works for 60 days from then. */
  suspended: {
    when: 'the old credential is suspended',
    said: 'trouble_suspended',
    ways: ['trouble_suspended_claim', 'trouble_suspended_new'],
  },
  suspendedInList: {
    title: 'trouble_suspended_title',
    said: 'trouble_suspended_in_list',
    ways: ['trouble_suspended_claim', 'trouble_suspended_new'],
  },
  /** R25rn: some authorisations last 12 months and can be renewed from 40 days before; PP3: then the software says "revoked". */
  authorisationEnding: {
    when: 'RAM says that the authorisation ends soon',
    said: 'trouble_authorisation_ending',
  },
  /** RERR (REB.BR.0312, REB.DV.0010) and RPA: no associate of the business with this name, a trust, a company as trustee. */
  noBusinessFound: {
    when: 'RAM finds no business',
    title: 'trouble_no_business_title',
    said: 'trouble_no_business',
    ways: ['trouble_no_business_name', 'trouble_no_business_not_online', 'trouble_no_business_authorised'],
  },
  /** RERR (REB.BR.0314): said also to somebody whose business was linked long ago. */
  allLinked: {
    when: 'RAM says that all businesses are linked',
    said: 'trouble_all_linked',
    ways: ['trouble_all_linked_there', 'trouble_all_linked_missing'],
  },
  /** RPA: the principal authority links first; anybody else needs an authorisation from there. */
  businessNotListed: {
    title: 'trouble_not_listed_title',
    said: 'trouble_not_listed',
    ways: ['trouble_not_listed_link', 'trouble_not_listed_ask'],
  },
  /** R25id: "Strong" is asked for on the web since 2025; RERR (AUT.MID.0002). */
  identityTooLow: {
    when: 'RAM finds the identity too weak',
    title: 'trouble_identity_title',
    said: 'trouble_identity',
    ways: ['trouble_identity_strong', 'trouble_identity_other_way'],
  },
  /** RERR (REB.BR.0003, REB.BR.0032). */
  businessCancelled: {
    when: 'RAM finds the business cancelled',
    said: 'trouble_cancelled',
    ways: ['trouble_cancelled_check'],
  },
  /** RPA: linking happens on a page of the tax office, which may be on another address than RAM. */
  linkingElsewhere: {
    title: 'trouble_linking_elsewhere_title',
    said: 'trouble_linking_elsewhere',
  },
  /** On a renewal the message is wanted (R25c, RG-24); for a first credential it means that there has been one. */
  nameTaken: {
    when: 'the name of a first credential is taken',
    said: 'trouble_name_taken',
    ways: ['trouble_name_taken_renew', 'trouble_name_taken_choose'],
  },
  /** R25c: at least 10 characters, no spaces, upper and lower case, a number and a special character. */
  passwordRefused: {
    when: 'RAM refuses the password',
    title: 'trouble_password_title',
    said: 'trouble_password',
    ways: ['trouble_password_length', 'trouble_password_kinds', 'trouble_password_hidden'],
  },
  passwordRefusedBySoftware: {
    title: 'trouble_software_password_title',
    said: 'trouble_software_password',
    ways: ['trouble_software_password_which', 'trouble_software_password_new'],
  },
  /** SEED, PP1, EXA: the software goes on with the old file, or its jobs are tied to the old credential. */
  softwareUsesOldOne: {
    title: 'trouble_old_one_title',
    said: 'trouble_old_one',
    ways: ['trouble_old_one_browse', 'trouble_old_one_access'],
  },
  /** PP3: "Certificate has been revoked" once a year. */
  certificateRevoked: {
    title: 'trouble_certificate_revoked_title',
    said: 'trouble_certificate_revoked',
    ways: ['trouble_certificate_revoked_renew', 'trouble_certificate_revoked_clock'],
  },
  downloadBrokeOff: { when: 'the download broke off', said: 'trouble_download_interrupted' },
  downloadCancelled: { when: 'the download was cancelled', said: 'trouble_download_cancelled' },
  nothingDownloaded: {
    title: 'trouble_nothing_downloaded_title',
    said: 'trouble_nothing_downloaded',
    ways: ['trouble_nothing_downloaded_folder', 'trouble_nothing_downloaded_again'],
  },
  wrongKeystore: { when: 'a wrong keystore was checked', said: 'trouble_keystore_not_right' },
  revokingIsFinal: { when: 'always', said: 'trouble_revoke_is_final' },
  /** R25m: once revoked, it cannot be used or reinstated; PP1: RAM's own message says so. */
  stoppingIsFinal: { when: 'always', said: 'trouble_stopping_is_final' },
  /** R25m: 60 days from the removal; e-mails at once and after 30 and 53 days. */
  claimInTime: { when: 'always', said: 'trouble_claim_in_time' },
  /** R25rn: from 40 days before; Basic users and primary persons have 12 months, others may have no end. */
  notYetRenewable: { title: 'trouble_not_yet_renewable_title', said: 'trouble_not_yet_renewable' },
  /** R25e: a Basic user becomes a Standard user by removing and creating. */
  basicUser: { title: 'trouble_basic_user_title', said: 'trouble_basic_user' },
  /** R25a, R25n: principal authority or authorisation administrator. */
  mayNotAppoint: { title: 'trouble_may_not_appoint_title', said: 'trouble_may_not_appoint' },
  /** R25h2: 7 days, then "Re-issue a code". */
  codeRunsOut: { title: 'trouble_code_runs_out_title', said: 'trouble_code_runs_out' },
  codeRefused: { when: 'RAM refuses the code', said: 'trouble_code_refused' },
  /** R25n: the USI registrar is the only agency; payroll and BAS go to Access Manager (DEF1, EH1). */
  notifyIsForUsi: { title: 'trouble_notify_usi_title', said: 'trouble_notify_usi' },
} as const satisfies Record<string, Trouble>;

/** What stops every step on the portal alike, and is said before anything that belongs to the step. */
export const troublesEverywhere = {
  /** R25h2 (14 August 2025): a banner "Planned system maintenance:"; a page may be replaced by such a message. */
  outage: { when: 'RAM is not available', said: 'trouble_outage', ways: ['trouble_outage_wait'] },
  signedOut: { when: 'RAM signed the person out', said: 'step_sign_in_ended' },
} as const satisfies Record<string, Trouble>;
