import { readDate } from '../../values/read-date.ts';
import { headingsOf } from '../dom/headings.ts';
import type { Line } from '../dom/lines.ts';
import { lineBeside, linesWithFields } from '../dom/lines-of.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { squeeze } from '../dom/text.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import { labels } from '../lists/columns.ts';
import { labelledValues } from '../lists/labelled-value.ts';
import { readStatus } from '../lists/read-status.ts';
import { validToInSentence } from '../lists/valid-to-sentence.ts';
import type { SeenCredential } from '../sighting.ts';

/** "Name" alone is, on this page, as likely the business's or the person's. */
const nameLabels = labels.name('credentials').filter((label) => label !== 'name');
const titleBeforeName = /^(?:edit |view |manage )?(?:machine )?credential(?: details)?\s*[:–-]\s*(.+)$/i;

/** The credential whose details are open: its name, status and day of expiry, each null where the page does not say it once. */
export function readDetails(snapshot: Snapshot): SeenCredential {
  const lines = linesWithFields(snapshot);
  const after = (line: Line) => lineBeside(snapshot, line, 1, true);
  const validTo = findValidTo(snapshot);
  const [name, otherName] = different(labelledValues(lines, nameLabels, after));
  const [status, otherStatus] = different(labelledValues(lines, labels.status, after));
  return {
    displayName: name && !otherName ? name : name ? null : nameInHeading(snapshot),
    status: status && !otherStatus ? readStatus(status) : null,
    validTo: 'name' in validTo ? readDate(validToInSentence(validTo.name) ?? validTo.name) : null,
  };
}

/** "Machine credential: USIMachine". Any other heading may be of the page or of the business. */
function nameInHeading(snapshot: Snapshot): string | null {
  const names = headingsOf(snapshot).flatMap(({ text }) => titleBeforeName.exec(text)?.[1] ?? []);
  const [name, other] = [...new Set(names)];
  return name && !other && squeeze(name) !== 'detail' ? name : null;
}

function different(values: readonly { readonly text: string }[]): string[] {
  return [...new Set(values.map(({ text }) => text))];
}
