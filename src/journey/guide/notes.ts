import type { SeenCredential } from '../../portal/sighting.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { daysLeft } from '../../values/days-left.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { Progress } from '../progress-record.ts';
import type { Step } from '../step.ts';
import { type CredentialChoice, choiceOf, likeliestFirst } from '../which/choice.ts';
import { businessToOpen } from '../which/which-business.ts';
import { alikeRows, choicesOf, credentialToOpen, listOf, oldNameOf } from '../which/which-credential.ts';
import { rowToClaim } from '../which/which-to-claim.ts';
import { sayValidity } from './validity.ts';

/** What is worth saying at a step because of what was seen on the way. */
export interface Notes {
  /** Facts that help: names, dates, where the file is. */
  readonly facts: readonly Sentence[];
  /** The one of them that the pointer says under its own line; null where none must be seen at once. */
  readonly line: Sentence | null;
  /** Said by the pointer in place of the step's own line: what was read on the page itself. */
  readonly point: Sentence | null;
  /** Texts that the person will need letter by letter, to be copied. */
  readonly copy: readonly string[];
  /** Credentials among which only the person can choose. */
  readonly choices: readonly CredentialChoice[];
}

type NotesAt = (progress: Progress, today: CalendarDate) => Partial<Notes>;

const notes: Partial<Record<Step['id'], NotesAt>> = {
  'choose-business': (progress) => {
    const facts = aboutBusiness(progress);
    const isShown = businessToOpen(progress).kind !== 'not-shown';
    return { facts, line: isShown ? null : (facts[0] ?? null) };
  },
  'open-old-credential': (progress, today) => ({
    facts: aboutRows(progress, today),
    line: lineAboutRows(progress, today),
    choices: likeliestFirst(choicesOf(progress), today).map((choice) => choiceOf(choice, today)),
  }),
  'check-valid-to': ({ known: { oldCredential } }, today) => {
    // The warning says all that counts then: its date says nothing of whether it works.
    if (oldCredential?.status === 'revoked') return {};
    if (!oldCredential?.validTo) return { facts: [sentence('fact_valid_to_unread')] };
    const said = sayValidity(oldCredential.validTo, today);
    return { point: said, facts: [said, ...whatThatMeans(oldCredential.validTo, today)] };
  },
  'set-old-keystore-aside': (progress) => ({ facts: [sayWhichFile(progress)], line: sayWhichFile(progress) }),
  'start-new-credential': (progress) => ({ facts: naming('fact_renewing', oldNameOf(progress)) }),
  'enter-display-name': (progress) => {
    const name = oldNameOf(progress);
    if (progress.journey === 'set-up') return {};
    return { facts: naming('fact_same_name', name, 'fact_name_unknown'), copy: name ? [name] : [] };
  },
  'revoke-old': ({ known: { oldCredential } }, today) => ({
    facts: oldCredential?.displayName ? namingWithValidity(oldCredential, today) : [],
  }),
  'revoke-credential': (progress, today) => ({
    facts: aboutStopping(progress, today),
    line: aboutStopping(progress, today).at(-1) ?? null,
    choices: choicesOf(progress).map((choice) => choiceOf(choice, today)),
  }),
  'replace-revoked': ({ known: { oldCredential } }) => {
    const name = oldCredential?.displayName;
    return name ? { facts: [sentence('fact_same_name_again')], copy: [name] } : {};
  },
  'claim-credential': (progress, today) => ({
    facts: aboutClaiming(progress, today),
    choices: choicesOf(progress).map((choice) => choiceOf(choice, today)),
  }),
  'remember-expiry': ({ known: { checked } }, today) => ({
    line: checked?.validTo && checked.outcome === 'right' ? sayValidity(checked.validTo, today) : null,
    facts: checked?.validTo && checked.outcome === 'right' ? [sayValidity(checked.validTo, today)] : [],
  }),
};

export function notesOn(step: Step, progress: Progress, today: CalendarDate): Notes {
  const own = notes[step.id]?.(progress, today) ?? {};
  // Away from the portal the form is behind the person.
  const aboutName = step.where === 'portal' ? aboutUsedName(progress) : [];
  return {
    facts: [...(own.facts ?? []), ...aboutName],
    // What it means was said where the name was entered.
    line: (step.id === 'download' ? null : aboutName[0]) ?? own.line ?? null,
    point: own.point ?? null,
    copy: own.copy ?? [],
    choices: own.choices ?? [],
  };
}

/** The portal's message that frightens people is wanted on a renewal, but only for the old credential's own name. */
function aboutUsedName({ seen }: Progress): Sentence[] {
  const isSaid = seen?.page === 'create-credential' && seen.notices.includes('name-already-used');
  if (!isSaid) return [];
  if (seen.nameField === 'same') return [sentence('fact_name_already_used')];
  // A field that is empty, or behind a dialog, says nothing of whose name it is.
  return seen.nameField === 'different' ? [sentence('fact_name_of_another')] : [];
}

function aboutBusiness(progress: Progress): Sentence[] {
  const { business } = progress.known;
  if (business === null) return [];
  if (businessToOpen(progress).kind !== 'not-shown') return [sentence('fact_business', business.name)];
  return [
    business.abn
      ? sentence('fact_business_not_shown', business.name, business.abn)
      : sentence('fact_business_not_sure', business.name),
  ];
}

/** What the list, or a page of details, shows of the credential that is to be renewed. */
function aboutRows(progress: Progress, today: CalendarDate): Sentence[] {
  if (progress.seen?.page === 'credential-details') return [];
  const which = credentialToOpen(progress);
  switch (which.kind) {
    case 'certain':
      return namingWithValidity(which.row, today);
    case 'ask':
      return [sentence('fact_choose_credential'), ...aboutAlike(progress)];
    case 'not-shown':
      return [...naming('fact_credential', oldNameOf(progress)), sentence('fact_row_not_shown')];
    case 'no-row':
      return progress.seen?.page === 'credential-list' ? [sentence('fact_no_row')] : [];
  }
}

/** What the pointer says under its line: until when, or how to answer which one it is. */
function lineAboutRows(progress: Progress, today: CalendarDate): Sentence | null {
  const [, ...others] = aboutRows(progress, today);
  if (credentialToOpen(progress).kind !== 'ask')
    return others.at(-1) ?? aboutRows(progress, today)[0] ?? null;
  return others[0] ?? sentence('line_choose_credential');
}

/** Which one the person chose to stop; without a choice, and without a date in its row, nothing is pointed at. */
function aboutStopping(progress: Progress, today: CalendarDate): Sentence[] {
  const { oldCredential: chosen } = progress.known;
  if (chosen === null) return [sentence('fact_choose_to_stop'), ...aboutAlike(progress)];
  const undated = chosen.validTo === null ? [sentence('fact_stop_without_date')] : [];
  return [...namingWithValidity(chosen, today), ...undated];
}

function aboutClaiming(progress: Progress, today: CalendarDate): Sentence[] {
  const which = rowToClaim({ known: progress.known, list: listOf(progress) });
  switch (which.kind) {
    case 'certain':
      return namingWithValidity(which.row, today);
    case 'ask':
      return [sentence('fact_choose_to_claim'), ...aboutAlike(progress)];
    default:
      return progress.seen?.page === 'credential-list' ? [sentence('fact_none_suspended')] : [];
  }
}

/** Rows that nothing here tells apart, and rows that cannot be read. */
function aboutAlike(progress: Progress): Sentence[] {
  const alike = [...new Set(alikeRows(progress).map(({ displayName }) => displayName ?? ''))];
  return [
    ...alike.map((name) => sentence('fact_rows_alike', name)),
    ...(hasUnread(progress) ? [sentence('fact_more_rows')] : []),
  ];
}

function hasUnread({ seen }: Progress): boolean {
  if (seen === null) return false;
  return seen.hasMoreCredentials || seen.credentials.some(({ displayName }) => displayName === null);
}

/** `keystore-new.xml` may well be the file in use: what is in the file decides, not what it is called. */
function sayWhichFile({ known: { oldCredential } }: Progress): Sentence {
  const { displayName = null, validTo = null } = oldCredential ?? {};
  if (displayName === null || validTo === null) return sentence('fact_file_to_rename_unknown');
  return sentence('fact_file_to_rename', displayName, { date: validTo });
}

type NamingKey = 'fact_credential' | 'fact_renewing' | 'fact_same_name';

function naming(key: NamingKey, name: string | null | undefined, otherwise?: 'fact_name_unknown') {
  if (name) return [sentence(key, name)];
  return otherwise ? [sentence(otherwise)] : [];
}

function namingWithValidity({ displayName, validTo }: SeenCredential, today: CalendarDate): Sentence[] {
  const name = displayName ? [sentence('fact_credential', displayName)] : [];
  return validTo ? [...name, sayValidity(validTo, today)] : name;
}

function whatThatMeans(validTo: CalendarDate, today: CalendarDate): Sentence[] {
  return [sentence(daysLeft(validTo, today) < 0 ? 'fact_expired_means' : 'fact_valid_means')];
}
