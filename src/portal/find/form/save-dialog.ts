import { closestAcrossShadow, containsAcrossShadow } from '../../dom/drawn-tree.ts';
import { linesInside, type Snapshot, snapshotBehindDialog } from '../../dom/snapshot.ts';
import { isShown } from '../../dom/words/lines.ts';
import { formFields } from './name-field.ts';

const dialog = 'dialog,[role="dialog"],[role="alertdialog"]';

const theFile = '(?:(?:your|the|this|a|new|machine) )*(?:credential|keystore(?: file)?)';
/** A name is told from a word such as "software" by its digits or its quotation marks. */
const name = '(?: ["“‘\'][^"”’\']{1,60}["”’\']| (?=\\S*\\d)[\\w.-]{1,40})?';
const end = '(?=[?.!,]|$| (?:to|on|now|and)\\b)';
/** What asks whether the new credential shall be saved. No source has such a dialog: inferred (2026-12-01). */
const asks = new RegExp(
  `^(?:(?:(?:do you want|would you like|you are about|are you ready|ready) to )?(?:download|save|install) ${theFile}${name}${end}|` +
    `${theFile}${name} will (?:now )?be (?:saved|downloaded|installed|written) (?:to|on|in)\\b)`,
  'i',
);
/** What else may be downloaded, or what a dialog is about that offers it. */
const somethingElse =
  /\b(guides?|help|how to|pdf|statement|terms|conditions|policy|extension|add-on|installer|instructions?|manual|history|list|report|template|sample|example|copy|backup|revok\w*|existing|previous|old|update)\b|\b(install|download|get|need)\w* (?:\S+ ){0,4}software\b/i;

/** The dialog that an element stands in and the form does not: what opened over it. */
export function dialogOverForm(snapshot: Snapshot, element: Element): Element | null {
  const around = closestAcrossShadow(element, dialog);
  const fields = around ? formFields(snapshotBehindDialog(snapshot)) : [];
  return around && !fields.some((field) => containsAcrossShadow(around, field)) ? around : null;
}

/** Whether a dialog asks, over the form that makes a credential, to save just that. */
export function asksToSave(snapshot: Snapshot, around: Element): boolean {
  if (formFields(snapshotBehindDialog(snapshot)).length === 0) return false;
  const lines = linesInside(snapshot, around).filter(isShown);
  return (
    lines.length <= mostLines &&
    lines.some(({ text }) => asks.test(text)) &&
    !lines.some(({ text }) => somethingElse.test(text))
  );
}

/** A question is short. */
const mostLines = 12;
