import type { NoticeId } from '../ids.ts';
import { installedWordings, stillToCome } from './installed-wordings.ts';
import type { Wording } from './wording.ts';

/** Said before the session ends: "Session timeout: you will be signed out in 2 minutes". */
const noEnd = /\b(will|about to|soon|warning|settings?|minutes? (left|remaining)|(minutes|seconds) until)\b/i;

const theService =
  '(?:sorry,? )?(?:(?:this|the|our|ram|online) )*(?:service|system|site|website|portal|ram|relationship authorisation manager)';
const now = '(?:(?:currently|temporarily|now|still|not) )*';

/** The portal cannot be used at this moment. */
export const outages: readonly Wording[] = [
  `${theService} (?:is|are) ${now}(?:unavailable|down\\b|available|offline|undergoing|under maintenance|out of service|closed for|being (?:upgraded|updated))`,
  '(?:(?:error )?50[0234][ :–-]*)?(?:service|system|site|website|portal|ram) (?:is )?(?:temporarily |currently )?unavailable',
  '(?:error )?50[0234][ :–-]+(?:bad gateway|gateway time-?out|internal server error|service|error)',
  '(?:sorry,? )?there (?:is|was) a problem with (?:the|this) (?:service|system|portal|site)\\b',
  `(?:we(?: are|.re) sorry[,.!:]? ?(?:but )?)?(?:we(?: are|.re)|${theService} is) ${now}(?:experiencing|having) (?:technical|system)`,
  'we(?: are|.re) (?:currently |now )?(?:performing|carrying out|undertaking|doing|conducting) (?:(?:scheduled|planned|essential|some|system|urgent) )*maintenance',
  '(?:(?:system|scheduled|planned|site|urgent) )*maintenance (?:is )?(?:now |currently )?(?:in progress|under ?way)',
  '(?:we(?: are|.re) )?(?:currently )?(?:down|closed|offline) for (?:\\w+ )?maintenance',
].map((begins) => ({
  begins: new RegExp(begins, 'i'),
  // "is unavailable from 10 pm on Saturday" is announced; "is available" is none, "not available" is.
  unless: /\b(from|between|every|each)\b|\bwill be\b|(?<!\bnot )(?<!\bnot currently )\bavailable\b/i,
  source: 'inferred',
  quoted: false,
}));

/** It will not be usable for a time, or, where nothing else is there, it is not. */
const announcements: readonly Wording[] = [
  { begins: /planned (system )?maintenance/i, source: 'R25h2', quoted: true },
  {
    begins: /((scheduled|upcoming|routine) )(system |site )?maintenance|(system|site) maintenance\b/i,
    source: 'inferred',
    quoted: false,
  },
  {
    begins: new RegExp(
      `${theService} (?:will (?:not )?be ${now}(?:unavailable|down|available|offline|undergoing|closed)|is ${now}(?:unavailable|down|offline) (?:from|between|every|each))`,
      'i',
    ),
    unless: /\bwill be (now |still |currently )?available\b/i,
    source: 'inferred',
    quoted: false,
  },
];

/** "The authorisation of … has been updated", "Authorisation successfully updated", "You have successfully updated the authorisation". */
function saysDone(what: string, verbs: string): readonly Wording[] {
  return [
    `(?:success(?:fully)?[:!.]? ?)?(?:(?:the|this|your|an?|all|\\d+) )?(?:\\w+ )?${what}s?\\b(?: .{1,80}?)? (?:has|have|was|were) (?:now |been |successfully )*(?:${verbs})\\b`,
    `(?:(?:the|this|your) )?${what}s? (?:successfully (?:${verbs})|(?:${verbs}) successfully)\\b`,
    `you (?:have |.ve )?(?:now |successfully )*(?:${verbs}) (?:the|this|your|an?|all|\\d+)?\\s?(?:\\w+ )?${what}`,
  ].map((begins) => ({
    begins: new RegExp(begins, 'i'),
    unless: /\b(not|n.t|cannot|fail(ed)?|must|until|once|when|if)\b/i,
    source: 'inferred',
    quoted: false,
  }));
}

export const wordings: Readonly<Record<NoticeId, readonly Wording[]>> = {
  'name-already-used': [
    {
      begins: /the (credential|display) name is already being used by another credential/i,
      source: 'SEED',
      quoted: true,
    },
    { begins: /the new credential will share the same permissions/i, source: 'SEED', quoted: true },
    {
      begins:
        /((a|the|this|that) )?((machine )?credential|(credential|display) name|name) (with (this|that|the same) (display |credential )?name )?(already exists|is (already )?(in use|taken)|has already been used|already in use)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'software-required': [
    { begins: /software (is )?required\b/i, source: 'PP2', quoted: true },
    {
      begins:
        /(to create (a |your )?(new )?machine credentials?,? )?((you (need to|must)|please)( first)?( download and)? )?install (the |a |an )?((RAM|ATO|official|required|machine credential|browser) )*(software|extension)/i,
      unless: /\b(have|has|was|can|may) (been )?install/i,
      source: 'RG-24',
      quoted: false,
    },
    {
      begins:
        /(additional|machine credential|browser|RAM|the|official)( (machine credential|browser|RAM|required|official))* (software|extension) (is )?required\b|(browser )?extension (is )?required\b/i,
      unless: /\bno\b|\bby\b/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /((the|required|machine credential|RAM|browser|official) )*(software|extension) (is |was |has )?(not |n.t )(been )?(installed|detected|found)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /(sorry,? )?we (could not|couldn.t|cannot|can.t|did not) (detect|find) (the |any )?((required|machine credential|RAM|browser) )*(software|extension)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'credential-installed': installedWordings,
  'session-ended': [
    {
      begins:
        /(your |the )?(current )?(RAM |portal |browser )?(session|login|log-in|sign-in) (has |was |is |have )?(now |been |already )*(ended|expired|timed ?out|time-?out\b|closed|terminated|over\b|no longer (active|valid))/i,
      unless: noEnd,
      source: 'inferred',
      quoted: false,
    },
    { begins: /(the |your )?session time-?out\b/i, unless: noEnd, source: 'inferred', quoted: false },
    {
      begins:
        /(for (your|the) \p{L}+,? )?you( have|.ve| were| are|.re)? (now |been |already |automatically )*((logged|signed) (out|off)|timed ?out)\b/iu,
      unless: noEnd,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /(for (your|the) \p{L}+,? )?(RAM|we|the (system|portal|service|site))( has| have|.ve)? (now |just |automatically )*(logged|signed|timed) you (out|off)\b/iu,
      unless: noEnd,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /you( have|.ve| were) (been )?(inactive|idle) (for )?(too long|\d)/i,
      source: 'inferred',
      quoted: false,
    },
  ],
  'no-permission': [
    { begins: /insufficient access/i, source: 'RERR', quoted: true },
    {
      begins:
        /(sorry,? )?(you|your account|your authorisation) (do not|don.t|does not|doesn.t) have (the |any )?((required|necessary|right|correct|sufficient|appropriate|enough) )?(permission|access|authority|authorisation|rights|privileges)/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /(sorry,? )?you (are not|aren.t|.re not) (authorised|authorized|permitted|allowed|able) to/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /you (may not|can.?not|can.t) (create|view|manage|edit|revoke|access|open|see|use)\b/i,
      unless: /\b(reverse|undo|reactivate|again|until|unless|after|without|password)\b/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /(access|permission) (is |was |has been )?denied|((error )?403[ :–-]*)?forbidden\b/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins: /(you are )?(not authori[sz]ed|unauthori[sz]ed)( access)?[.!]?$/i,
      source: 'inferred',
      quoted: false,
    },
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
    {
      begins:
        /(all (of )?(your )?(eligible )?(businesses|entities) (are|have been) (already )?linked|you (have|.ve) (already )?linked all|(you have|there are) no (more|other|further) (eligible )?(businesses|entities) to link)/i,
      source: 'inferred',
      quoted: false,
    },
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
    {
      begins: /your (my(gov)?id|digital id(entity)?|identity) is (too weak|weaker than)/i,
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
    { begins: /business linked[.!]?$/i, source: 'inferred', quoted: false },
    {
      // By its name. A sentence that begins with a verb, or is about something else, tells of no success.
      begins:
        /(?!(see|check|make|find|ensure|confirm|which|whether|how|what|that)\b|.*\b(digital id|identity|my(gov)?id|account|device|e?-?mail)\b.* (is|are) now)\S.{1,120}? (is|are) now (successfully )?linked\b(?! (by|to (another|someone)))/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /(your|the|this|these) (business(es)?|entit(y|ies)|ABN)( .{1,80}?)? (is|are|has|have) already (been )?linked\b(?! (by|to (another|someone)))/i,
      source: 'inferred',
      quoted: false,
    },
    {
      begins:
        /you (have|.ve) (now |successfully )*linked(:|$| (?!(no|none|all|any|0|to|with|more|fewer)\b)\S)/i,
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
  // No source has what RAM says after each of these: inferred (2026-11-29).
  'authorisation-saved': saysDone('authorisation', 'saved|updated|submitted|created|added|changed|sent'),
  'authorisation-renewed': saysDone('authorisation', 'renewed|extended'),
  'authorisation-accepted': saysDone('authorisation', 'accepted'),
  'notification-added': saysDone('notification', 'added|submitted|created|saved'),
  'code-refused': [
    {
      begins:
        /((the|this|your|that) )?(authorisation )?code( you entered)? (is|was|has|does|could)( not|n.t)? ?(been )?(valid|invalid|incorrect|wrong|expired|exist|recognised|found|match)/i,
      unless: /\b(is|was) valid\b/i,
      source: 'inferred',
      quoted: false,
    },
    { begins: /(invalid|incorrect|expired) (authorisation )?code\b/i, source: 'inferred', quoted: false },
  ],
  // R25h2 (read 2026-11-29): a banner "Planned system maintenance:" with dates to come and "Dismiss".
  'maintenance-planned': announcements,
  // What announces it over a page that works is the outage itself where it has taken the page's place.
  'service-unavailable': [...outages, ...announcements],
};

/** A line that has none of these says none of it. */
export const hints: Readonly<Record<NoticeId, RegExp>> = {
  'name-already-used': /already|in use|taken|share\s*the\s*same/i,
  'software-required': /software|extension/i,
  'credential-installed':
    /install|creat|download|saved|stored|written|generat|ready|available|added|issued|export|set up/i,
  'session-ended': /session|log-?in|sign-in|(logged|signed|timed)\s*(you\s*)?(out|off)|inactive|idle/i,
  'no-permission':
    /insufficient|permission|access|authori[sz]|permitted|allowed|able to|may not|can.?not|can.t|rights|privileges|denied|forbidden/i,
  'authorisation-ending': /authorisation/i,
  'no-business-found': /eligible|REB\b/i,
  'all-businesses-linked': /eligible|link/i,
  'identity-too-low': /insufficient|strength|enough|weak|AUT\b/i,
  'business-cancelled': /cancelled|R[EO]B\b/i,
  'business-linked': /linked/i,
  'password-refused': /password/i,
  'authorisation-saved': /authorisation/i,
  'authorisation-renewed': /authorisation/i,
  'authorisation-accepted': /authorisation/i,
  'notification-added': /notification/i,
  'code-refused': /code/i,
  'maintenance-planned': /maintenance|unavailable|available|offline|down|undergoing|closed/i,
  'service-unavailable':
    /maintenance|available|offline|down|undergoing|closed|50[0234]|problem with|difficult|experiencing|having|being up/i,
};

/** What else the message says that takes it back: in its title, in its next sentence. */
export const takenBack: Partial<Readonly<Record<NoticeId, readonly RegExp[]>>> = {
  'credential-installed': [
    stillToCome,
    /\b(could|can|was|were|has|have|is|did)( ?not|n['’]t)( yet)?( been| be)?( successfully)? (saved?|installed?|written|created?|downloaded?|stored?|ready)\b|\bunable to\b|\b(saving|installation|download|writing)( has| was)? failed\b|\bfailed to\b|\b(software|extension|export)\b.{0,20}\b(installation|complete)/i,
  ],
  'session-ended': [
    /\b(will|about to)\b.{0,40}\b(end|expire|sign|log|time)|\bstay (signed|logged) in\b|\bextend\b/i,
  ],
};
