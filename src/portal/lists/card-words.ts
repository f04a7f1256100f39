import { readAbn } from '../../values/abn.ts';
import { readDate } from '../../values/read-date.ts';
import type { LineTest } from '../dom/snapshot.ts';
import { squeeze } from '../dom/words/text.ts';
import { labels } from './columns.ts';
import { isLabel, labelledIn } from './labelled-value.ts';
import { validToInSentence } from './valid-to-sentence.ts';

/*
 * What the lines of a card say. By their words alone.
 */
const statusWords = 'active|inactive|expired|suspended|revoked|pending';
export const plainStatus = new RegExp(
  `^(${statusWords})(\\s*$|\\s*[^\\p{L}\\s]|\\s+(on|since|until|from|for|by|in)\\b)`,
  'iu',
);
const labelledStatus = new RegExp(`^(credential |current )?status\\b\\s*[:–-]?\\s*(${statusWords})\\b`, 'i');
export const saysStatus: LineTest = ({ text }) =>
  text.length < 120 && (labelledStatus.test(text) || labels.status.includes(squeeze(text)));
export const isStatus: LineTest = ({ text }) => text.length < 120 && plainStatus.test(text);
export const saysValidTo: LineTest = ({ text }) => {
  if (text.length > 200) return false;
  if (labels.validTo.includes(squeeze(text)) || labelledIn(text, labels.validTo) !== null) return true;
  const isLabelled = labels.validTo.some((label) => squeeze(text).startsWith(label));
  return (isLabelled && readDate(text) !== null) || validToInSentence(text) !== null;
};
const nameLabels = labels.name('credentials').filter((label) => label.length > 10);
export const saysName: LineTest = ({ text }) =>
  text.length < 200 && (isLabel(text, nameLabels) || labelledIn(text, nameLabels) !== null);
export const showsAbn: LineTest = ({ text }) =>
  text.length < 120 &&
  ((/\bABN\b/.test(text) && /\d/.test(text)) ||
    (/^[\d\s\u00a0]{11,15}$/.test(text) && readAbn(text) !== null));
/** People (RMA), events (R25m) and notifications (R25n) have a status and a date too. */
export const isOfOthers: LineTest = ({ text }) => {
  if (text.length > 120) return false;
  const squeezed = squeeze(text);
  return others.test(squeezed) || /\S@\S+\.\S/.test(text);
};
const others =
  /^(authoriseduser|basicuser|standarduser|principalauthority|authorisation(administrator|type|status|detail)?|representative(type|name)?|accesslevel|agencyaccess|usertype|machinecredentialadministrator(yes|no)|actioned(by|date)|softwareid|softwareprovider|notification|activity$|bywhom|changedby|event(type)?)/;
