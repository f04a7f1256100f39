import type { SeenCredential } from '../portal/sighting.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import { type Sentence, sentence } from '../values/sentence.ts';
import type { Progress } from './progress-record.ts';
import type { Step } from './step.ts';
import { sayValidity } from './validity.ts';
import { credentialToOpen, replaceable } from './which-credential.ts';

/** What is worth saying at a step because of what was seen on the way. */
export interface Notes {
  /** Facts that help: names, dates, where the file is. */
  readonly facts: readonly Sentence[];
  /** Texts that the person will need letter by letter, to be copied. */
  readonly copy: readonly string[];
  /** Credentials among which only the person can choose. */
  readonly choices: readonly SeenCredential[];
}

type NotesAt = (progress: Progress, today: CalendarDate) => Partial<Notes>;

const notes: Partial<Record<Step['id'], NotesAt>> = {
  'choose-business': ({ known }) => ({ facts: naming('fact_business', known.business?.name) }),
  'open-old-credential': (progress, today) => {
    const row = credentialToOpen(progress, today);
    if (row?.displayName) return { facts: namingWithValidity(row, today), choices: [] };
    const choices = replaceable(progress);
    return choices.length > 1 ? { facts: [sentence('fact_choose_credential')], choices } : {};
  },
  'check-valid-to': ({ known: { oldCredential } }, today) => ({
    facts: oldCredential?.validTo
      ? [sayValidity(oldCredential.validTo, today), ...whatThatMeans(oldCredential.validTo, today)]
      : [sentence('fact_valid_to_unread')],
  }),
  'start-new-credential': ({ known }) => ({
    facts: naming('fact_renewing', known.oldCredential?.displayName),
  }),
  'enter-display-name': ({ journey, known }) => ({
    facts:
      journey === 'set-up'
        ? []
        : naming('fact_same_name', known.oldCredential?.displayName, 'fact_name_unknown'),
    copy: known.oldCredential?.displayName ? [known.oldCredential.displayName] : [],
  }),
  'check-keystore': ({ known: { handedOver } }) => ({ facts: sayHandedOver(handedOver) }),
  'load-into-software': ({ known: { handedOver } }) => ({ facts: sayHandedOver(handedOver) }),
  'revoke-old': ({ known: { oldCredential } }, today) => ({
    facts: oldCredential?.displayName ? namingWithValidity(oldCredential, today) : [],
  }),
  'remember-expiry': ({ known: { checked } }, today) => ({
    facts: checked?.validTo ? [sayValidity(checked.validTo, today)] : [],
  }),
};

export function notesOn(step: Step, progress: Progress, today: CalendarDate): Notes {
  const own = notes[step.id]?.(progress, today) ?? {};
  return {
    facts: [...(own.facts ?? []), ...aboutUsedName(progress)],
    copy: own.copy ?? [],
    choices: own.choices ?? [],
  };
}

/** The portal's message that frightens people is wanted on a renewal, but only for the old credential's own name. */
function aboutUsedName({ seen }: Progress): Sentence[] {
  const isSaid = seen?.page === 'create-credential' && seen.notices.includes('name-already-used');
  if (!isSaid || seen.nameField === 'filled') return [];
  return [sentence(seen.nameField === 'same' ? 'fact_name_already_used' : 'fact_name_of_another')];
}

type NamingKey = 'fact_business' | 'fact_renewing' | 'fact_same_name';

function naming(key: NamingKey, name: string | null | undefined, otherwise?: 'fact_name_unknown') {
  if (name) return [sentence(key, name)];
  return otherwise ? [sentence(otherwise)] : [];
}

function namingWithValidity({ displayName, validTo }: SeenCredential, today: CalendarDate): Sentence[] {
  const name = displayName ? [sentence('fact_credential', displayName)] : [];
  return validTo ? [...name, sayValidity(validTo, today)] : name;
}

function whatThatMeans(validTo: CalendarDate, today: CalendarDate): Sentence[] {
  return [sentence(daysBetween(today, validTo) < 0 ? 'fact_expired_means' : 'fact_valid_means')];
}

function sayHandedOver(handedOver: Progress['known']['handedOver']): Sentence[] {
  if (handedOver === null) return [];
  if (handedOver.how === 'installed') return [sentence('fact_installed')];
  const saved = sentence('fact_saved_at', handedOver.path);
  return handedOver.renamed ? [saved, sentence('fact_saved_renamed')] : [saved];
}
