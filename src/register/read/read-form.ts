import { isAbn, typedAbn } from '../../values/abn.ts';
import { parseCalendarDate } from '../../values/calendar-date.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { EntryChanges } from '../change.ts';
import { evenName } from '../identity.ts';
import { softwareNamed } from '../software-name.ts';
import { earliestReminder, longestNotes, longestText } from './parse-entry.ts';

/** The fields of the form as they stand there: dates as `YYYY-MM-DD`, '' for what is left empty. */
export type FormTexts = Readonly<Record<FormField, string>>;

export const formFields = [
  'business',
  'displayName',
  'abn',
  'validTo',
  'software',
  'file',
  'notes',
  'authorisedUntil',
  'suspendedOn',
  'snoozedUntil',
] as const;

export type FormField = (typeof formFields)[number];

export type ReadForm =
  | {
      readonly kind: 'read';
      readonly changes: EntryChanges & { readonly business: string; readonly displayName: string };
    }
  /** What is wrong, by field, in the order of the fields. */
  | { readonly kind: 'refused'; readonly faults: Readonly<Partial<Record<FormField, Sentence>>> };

const dates = ['validTo', 'authorisedUntil', 'suspendedOn', 'snoozedUntil'] as const;

/** Reads what a person typed of a credential. */
export function readForm(texts: FormTexts): ReadForm {
  const faults: Partial<Record<FormField, Sentence>> = {};
  const abn = typedAbn(texts.abn);
  for (const field of formFields) {
    const fault = faultOf(field, field === 'abn' ? abn : texts[field].trim());
    if (fault) faults[field] = fault;
  }
  if (Object.keys(faults).length > 0) return { kind: 'refused', faults };
  const [validTo, authorisedUntil, suspendedOn, snoozedUntil] = dates.map((field) =>
    parseCalendarDate(texts[field]),
  );
  return {
    kind: 'read',
    changes: {
      business: evenName(texts.business),
      displayName: evenName(texts.displayName),
      abn: abn === '' ? null : abn,
      validTo: validTo ?? null,
      software: softwareNamed(texts.software.trim()) || null,
      file: texts.file.trim(),
      notes: texts.notes.trim(),
      authorisedUntil: authorisedUntil ?? null,
      suspendedOn: suspendedOn ?? null,
      snoozedUntil: snoozedUntil ?? null,
    },
  };
}

/** Days as a person types them, "60, 30 7"; null for what is none. */
export function readDays(text: string): readonly number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const isRight =
    words.length <= 20 && words.every((word) => /^\d{1,3}$/.test(word) && Number(word) <= earliestReminder);
  return isRight ? [...new Set(words.map(Number))].sort((one, other) => other - one) : null;
}

function faultOf(field: FormField, text: string): Sentence | null {
  const longest = field === 'notes' ? longestNotes : longestText;
  if (text.length > longest) return sentence('register_form_too_long', String(longest));
  if ((field === 'business' || field === 'displayName') && text === '')
    return sentence(`register_form_${field}_missing`);
  if (field === 'abn' && text !== '' && !isAbn(text)) return sentence('register_form_abn_wrong');
  const isDate = dates.some((each) => each === field);
  return isDate && text !== '' && !parseCalendarDate(text) ? sentence('register_form_date_wrong') : null;
}
