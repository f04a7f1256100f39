import { readDate } from '../../values/read-date.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { headingsOf } from '../dom/words/headings.ts';
import type { Line } from '../dom/words/lines.ts';
import { beginsWith, linesWithFieldsThat } from '../dom/words/lines-of.ts';
import { exactText, squeeze } from '../dom/words/text.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { afterLabel } from '../lists/parts/facts-tables.ts';
import { isAlone } from '../lists/parts/value-alone.ts';
import { readName } from '../lists/read-name.ts';
import { readStatus } from '../lists/read-status.ts';
import { validToInSentence } from '../lists/valid-to-sentence.ts';
import type { SeenCredential } from '../sighting.ts';

/** "Name" alone is, on this page, as likely the business's or the person's. */
const nameLabels = labels.name('credentials').filter((label) => label !== 'name');
const titleBeforeName = /^(?:edit |view |manage )?(?:machine )?credential(?: details)?\s*[:–-]\s*(.+)$/i;
/** Without a colon only what is written as no word of the language is known for a name: "Machine credential INGLETON153". */
const titleWithName =
  /^(?:(?:edit|view|manage) )?(?:the )?(?:machine )?credential(?: details| name)? (?:for )?(\S{5,60})$/i;
/** On the page of a credential's details alone. */
const wordBeforeName = /^(?:edit|view|manage|name|display name) (\S{5,60})$/i;
const isWritten = /^(?=.*\p{L})(?=.*\d)[\p{L}\d._-]+$/u;
/** Signs and standards that are written so, too. */
const isTerm = /^(m2m|sha-?\d+|rsa-?\d+|x\.?509|step-?\d+|version-?\d.*|v\d.*)$/i;

const hasNameLabel = beginsWith(nameLabels);
const hasStatusLabel = beginsWith(labels.status);

/** The credential whose details are open: its name, status and day of expiry, each null where the page does not say it once. */
export function readDetails(snapshot: Snapshot): SeenCredential {
  const validTo = findValidTo(snapshot);
  const status = onlyValue(snapshot, hasStatusLabel, labels.status);
  const named = labelledName(snapshot);
  return {
    displayName: named === null ? (nameInHeading(snapshot) ?? nameAfterWord(snapshot)) : named || null,
    status: status === null ? null : readStatus(status),
    validTo: 'name' in validTo ? readDate(validToInSentence(validTo.name) ?? validTo.name) : null,
  };
}

/** The name at its label; '' where there are several, or where it cannot be read for certain; null without one. */
export const labelledName = oncePerSnapshot((snapshot: Snapshot): string | null => {
  const names = new Set(
    linesWithFieldsThat(snapshot, hasNameLabel).flatMap((line) =>
      labelledValues([line], nameLabels, afterLabel(snapshot)).map((value) => {
        // A field's value is no line of the page.
        if (value.element.localName === 'input') return exactText(value.raw);
        return isAlone(snapshot, line, value)
          ? (readName(snapshot, value.element, 'credentials')?.text ?? '')
          : '';
      }),
    ),
  );
  const [name, second] = names;
  if (name === undefined) return null;
  return second === undefined ? name : '';
});

/** "Machine credential: USIMachine". Any other heading may be of the page or of the business. */
export function nameInHeading(snapshot: Snapshot): string | null {
  const names = headingsOf(snapshot).flatMap(
    ({ text }) => titleBeforeName.exec(text)?.[1] ?? writtenName(titleWithName, text),
  );
  const [name, other] = [...new Set(names)];
  return name && !other && squeeze(name) !== 'detail' && !/…|\.\.\./.test(name) ? exactText(name) : null;
}

/** "Edit INGLETON153". What another heading says alone, too, may be the business. */
function nameAfterWord(snapshot: Snapshot): string | null {
  const texts = headingsOf(snapshot).map(({ text }) => text);
  const [name, other] = [...new Set(texts.flatMap((text) => writtenName(wordBeforeName, text)))];
  return name !== undefined && other === undefined && !texts.includes(name) ? exactText(name) : null;
}

function writtenName(title: RegExp, text: string): readonly string[] {
  const name = title.exec(text)?.[1];
  return name !== undefined && isWritten.test(name) && !isTerm.test(name) ? [name] : [];
}

function onlyValue(
  snapshot: Snapshot,
  test: (line: Line) => boolean,
  words: readonly string[],
): string | null {
  const [value, other] = new Set(valuesAt(snapshot, test, words).map(({ text }) => text));
  return value !== undefined && other === undefined ? value : null;
}

function valuesAt(snapshot: Snapshot, test: (line: Line) => boolean, words: readonly string[]) {
  return labelledValues(linesWithFieldsThat(snapshot, test), words, afterLabel(snapshot));
}
