import type { NoticeId } from '../sighting.ts';
import type { SourceKey } from '../sources.ts';

/** How the portal's own messages begin. `quoted` are recorded words; of the others only the meaning is. */
export interface Wording {
  readonly begins: RegExp;
  readonly source: SourceKey;
  readonly quoted: boolean;
}

export const wordings: Readonly<Record<NoticeId, readonly Wording[]>> = {
  'name-already-used': [
    {
      begins: /the (credential|display) name is already being used by another credential/i,
      source: 'SEED',
      quoted: true,
    },
    { begins: /the new credential will share the same permissions/i, source: 'SEED', quoted: true },
  ],
  'software-required': [
    { begins: /software (is )?required\b/i, source: 'PP2', quoted: true },
    {
      begins: /(you need to|you must|please) install (the )?(software|browser extension)/i,
      source: 'RG-24',
      quoted: false,
    },
  ],
  'credential-installed': [
    {
      begins:
        /(success(fully)?[:!.]? ?)?((the|your|a|new) )*(machine )?credential( ["“']?[\p{L}\p{N} _.-]{1,60}["”']?)? (has been|was|is now) (successfully )?(installed|created|downloaded|saved)/iu,
      source: 'R25c',
      quoted: false,
    },
    {
      begins:
        /(machine )?credential (successfully (installed|created|downloaded)|(installed|created|downloaded) successfully)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /(you have|you.ve) successfully (installed|created|downloaded) (a|the|your)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'session-ended': [
    {
      begins: /(your |the )?session (has |was )?(ended|expired|timed ?out|been (ended|closed))/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /you have been (logged|signed) (out|off)/i, source: 'inferred', quoted: false },
  ],
  'no-permission': [
    { begins: /insufficient access/i, source: 'RERR', quoted: true },
    {
      begins: /(sorry,? )?you (do not|don.t) have (the )?(permission|access|authority|authorisation)/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /you are not (authorised|permitted|allowed) to/i, source: 'inferred', quoted: false },
  ],
  'authorisation-ending': [
    {
      begins:
        /.{0,80}\bauthorisations?\b.{0,80}\b((is|are) (about|due) to (end|expire)|will (end|expire)|(ends|expires|end|expire) (on|in)|ending|expiring)/i,
      source: 'R25rn',
      quoted: false,
    },
  ],
  // RERR has the messages of linking with a "/" where the portal says one or the other.
  'no-business-found': [
    {
      begins: /no eligible (business(es)?|records?)( ?(\/|or) ?records?)? (were |was |have been )?found/i,
      source: 'RERR',
      quoted: true,
    },
    {
      begins: /(sorry,? )?we (could not|couldn.t|cannot|can.t|did not) find (any|an|a) eligible business/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'all-businesses-linked': [
    { begins: /all eligible businesses have (already )?been linked/i, source: 'RERR', quoted: true },
  ],
  'identity-too-low': [
    { begins: /insufficient identity( strength)?/i, source: 'RERR', quoted: true },
    {
      begins:
        /your (my(gov)?id|digital id(entity)?|identity)( identity)?( strength)? (is not|isn.t) (strong|high) enough/i,
      source: 'RERR',
      quoted: true,
    },
    {
      begins:
        /your (my(gov)?id |digital id(entity)? )?(identity )?strength is (too (low|weak)|insufficient|not sufficient)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'business-cancelled': [
    {
      begins: /relationship (cannot|can not|can.t) be created for a cancelled (party|entity)/i,
      source: 'RERR',
      quoted: true,
    },
    {
      begins: /(cannot|can not|can.t) (update|add|update ?\/ ?add) role for (a )?cancelled ABN/i,
      source: 'RERR',
      quoted: true,
    },
  ],
  'business-linked': [
    {
      begins:
        /(success(fully)?[:!.]? ?)?(your|the|this) (business(es)?|entity|ABN)( .{1,80}?)? ((has|have) (now )?(been |successfully )+|(is|are) now (successfully )?)linked\b(?! (by|to (another|someone)))/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /business(es)? (successfully linked|linked successfully)/i, source: 'inferred', quoted: false },
    {
      begins: /you (have|.ve) (now |successfully )*linked( (your|the|a|this)\b|:|$)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'password-refused': [
    {
      begins:
        /((the|your|this) )?(keystore )?password (does not|doesn.t|did not) (meet|match the|comply|contain|have|follow)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /((the|your|this) )?(keystore )?password (is|was) (not valid|invalid|too (short|weak|long)|not (strong|long|complex) enough)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /((the|your|this) )?(keystore )?password (must|needs to|should|cannot|must not|may not)\b/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /invalid (keystore )?password/i, source: 'inferred', quoted: false },
  ],
  // R25h2 (read 2026-11-29): a banner "Planned system maintenance:" with "Dismiss".
  'service-unavailable': [
    { begins: /planned (system )?maintenance/i, source: 'inferred', quoted: true },
    {
      begins:
        /(this |the )?(service|system|site|website|portal|RAM) (is|will be) (currently |temporarily )*(unavailable|down|not available|offline|undergoing)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
};

/** A line that has none of these says none of it. */
export const hints: Readonly<Record<NoticeId, RegExp>> = {
  'name-already-used': /already\s*being\s*used|share\s*the\s*same/i,
  'software-required': /software\s*(is\s*)?required|install\s*(the\s*)?(software|browser)/i,
  'credential-installed': /installed|created|downloaded|saved/i,
  'session-ended': /session|(logged|signed)\s*(out|off)/i,
  'no-permission': /insufficient|permission|access|authori[sz]|permitted|allowed/i,
  'authorisation-ending': /authorisation/i,
  'no-business-found': /eligible|REB\b/i,
  'all-businesses-linked': /eligible/i,
  'identity-too-low': /insufficient|strength|enough|AUT\b/i,
  'business-cancelled': /cancelled|R[EO]B\b/i,
  'business-linked': /linked/i,
  'password-refused': /password/i,
  'service-unavailable': /maintenance|unavailable|not\s*available|offline|down|undergoing/i,
};
