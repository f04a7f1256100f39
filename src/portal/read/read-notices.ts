import { isAside, isInFooter, isInSentence, parentAsDrawn } from '../dom/context.ts';
import { finish, type Work } from '../dom/slices.ts';
import { answering, type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import type { Line } from '../dom/words/lines.ts';
import { allLinesThat, type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { readText } from '../dom/words/text.ts';
import { holdsAtMost } from '../dom/words/text-size.ts';
import { findPasswordField } from '../find/find-field.ts';
import { showsLinkedBusinesses } from '../find/linking/linked-businesses.ts';
import { matching } from '../find/matching.ts';
import { type NoticeId, noticeIds } from '../ids.ts';
import { hasCode, noticeOfCode, withoutCode } from './error-codes.ts';
import {
  firstSentence,
  liveRegionAround,
  longestMessage,
  originOf,
  seenText,
  sentencesOf,
  wholeMessage,
  withGaps,
  withoutLead,
} from './message.ts';
import { hints, outages, takenBack, wordings } from './notice-wordings.ts';
import { isAllThatIsThere } from './page-replaced.ts';
import { maySayByName, withoutName } from './said-by-name.ts';
import type { Wording } from './wording.ts';

/** "When the credential has been installed, …" tells what will be. */
const conditional = /^(if|when|once|after|until|before|where|unless)\b/i;

/** The portal's own messages that a person can see now, told from help text by their beginning, their brevity and where they stand. */
export function noticesIn(snapshot: Snapshot): NoticeId[] {
  return finish(readingNotices(snapshot));
}

/** The same in slices. */
export function* readingNotices(snapshot: Snapshot): Work<NoticeId[]> {
  const found: NoticeId[] = [];
  for (const id of noticeIds) {
    yield* answering(snapshot, maySay[id]);
    const isFound =
      isNoticed(snapshot, id, allLinesThat) || (id === 'business-linked' && showsLinkedBusinesses(snapshot));
    if (isFound) found.push(id);
  }
  return found;
}

/** Whether this message is shown where one can use the page: with a modal dialog open, in the dialog. */
export function hasNotice(snapshot: Snapshot, id: NoticeId): boolean {
  return isNoticed(snapshot, id, linesThat);
}

/** Whether a heading says it: then it is what the page is about. */
export function isHeadedBy(snapshot: Snapshot, id: NoticeId): boolean {
  return isNoticed(snapshot, id, (each, test) =>
    linesThat(each, test).filter(({ block }) => block.closest(heading)),
  );
}

const heading = 'h1,h2,h3,[role="heading"]';

/** Of two messages that can stand together, the one that says more. RERR lists "Insufficient access" among those of identity strength. */
const saysMore: Partial<Record<NoticeId, NoticeId>> = {
  'no-permission': 'identity-too-low',
  'no-business-found': 'all-businesses-linked',
};

function isNoticed(snapshot: Snapshot, id: NoticeId, lines: Lines): boolean {
  // Where it stands is cheap to ask, what is seen of it is not.
  const holds = (line: Line, text: string | null) =>
    text !== null &&
    isPlaceOfMessage(line) &&
    says(line, id, text) &&
    (holdsHere[id]?.(snapshot, line) ?? true);
  const isSaid =
    rare(lines(snapshot, maySay[id])).some((line) => holds(line, seenText(line))) ||
    (id === 'credential-installed' &&
      rare(lines(snapshot, maySayByName)).some((line) =>
        holds(line, withoutName(snapshot, withoutLead(seenText(line)))),
      ));
  if (!isSaid) return false;
  const more = saysMore[id];
  return more === undefined || !isNoticed(snapshot, more, lines);
}

/** What a page says again and again is a list, such as a history ("Machine credential created"), and no message. */
const mostRepeated = 5;
/** Whatever the page holds, no more lines than this are looked at. */
const mostLines = 60;

function rare(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= mostRepeated) return lines;
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => (times.get(text) ?? 0) <= mostRepeated).slice(0, mostLines);
}

type Lines = (snapshot: Snapshot, test: LineTest) => readonly Line[];

/** By its words alone; where it stands must fit too. */
const maySay = Object.fromEntries(
  noticeIds.map((id): [NoticeId, LineTest] => [
    id,
    (line) => {
      if (line.text.length > longestMessage || !hints[id].test(line.text)) return false;
      const text = withGaps(line.text, line);
      return wordings[id].some(({ begins }) => begins.test(text)) || hasCode(text);
    },
  ]),
) as Record<NoticeId, LineTest>;

const isRenew = ({ texts }: Candidate) => texts.includes('renew');

function says(line: Line, id: NoticeId, seen: string): boolean {
  const isAnnounced = isLive(originOf(line));
  const text = withoutLead(withGaps(seen, line));
  const message = withoutLead(withoutCode(text));
  if (text === '' || conditional.test(message)) return false;
  // A message that begins as one of them is no help, wherever its code stands.
  const code = noticeOfCode(
    text,
    () => isAnnounced || noticeIds.some((each) => begins(message, wordings[each])),
  );
  const isSaid =
    code === id || sentencesOf(message, isAnnounced).some((sentence) => begins(sentence, wordings[id]));
  return isSaid && !isTakenBack(line, id);
}

function isTakenBack(line: Line, id: NoticeId): boolean {
  const taken = takenBack[id];
  if (!taken) return false;
  const whole = wholeMessage(line);
  return taken.some((words) => words.test(whole));
}

function begins(message: string, known: readonly Wording[]): boolean {
  const sentence = firstSentence(message);
  if (sentence.endsWith('?')) return false;
  return known.some(({ begins, unless }) => message.search(begins) === 0 && !unless?.test(sentence));
}

function isPlaceOfMessage(line: Line): boolean {
  if (isInFooter(line.block)) return false;
  return isLive(originOf(line)) || !isAboutMessages(line);
}

/** Where it stands among the other things of the page must fit. */
const holdsHere: Partial<Record<NoticeId, (snapshot: Snapshot, line: Line) => boolean>> = {
  // PP2: "Software required" stands in the place of the button; beside the button the words are help.
  'software-required': (snapshot) => matching(snapshot, 'create-credential').shown.length === 0,
  'credential-installed': (snapshot, { block, text }) =>
    !isDated(block) && !(isOnlyMade(text) && waitsForDownload(snapshot)),
  'password-refused': (snapshot, line) => {
    const field = findPasswordField(snapshot);
    return (
      field.kind !== 'not-found' && (isAlert(line) || ('element' in field && isErrorOf(field.element, line)))
    );
  },
  'authorisation-ending': (snapshot, line) => isLive(originOf(line)) || hasRenewBeside(snapshot, line.block),
  'service-unavailable': (snapshot, line) =>
    begins(messageOf(line), outages) || isAllThatIsThere(snapshot, line),
  'maintenance-planned': (snapshot, line) =>
    !begins(messageOf(line), outages) && !isAllThatIsThere(snapshot, line),
};

/** Made on the portal; whether it is on the computer, these words do not say. */
function isOnlyMade(text: string): boolean {
  return (
    /\b(creat|generat|issu|ready|available)/i.test(text) &&
    !/\b(install|sav|stor|writ|downloaded)/i.test(text)
  );
}

/** The form is gone and "Download" is there: the file is still to be fetched. */
function waitsForDownload(snapshot: Snapshot): boolean {
  return findPasswordField(snapshot).kind === 'not-found' && matching(snapshot, 'download').shown.length > 0;
}

function messageOf(line: Line): string {
  return withoutLead(withoutCode(withoutLead(seenText(line))));
}

/** Help, a list of questions and answers, a link to the news: they speak of messages. */
function isAboutMessages(line: Line): boolean {
  const isPart =
    originOf(line).closest('details,summary,dl,label,a,button,[role="link"],[role="button"]') !== null;
  return isPart || isAside(line.block) || isInSentence(line.block) || isInList(line.block);
}

/** What a cell holds that frames a page, and no cell of a list beside what it says. */
const partOfPage = 'form,table,h1,h2,h3,[role="heading"]';

/** In a table that is no mere frame around the page: another cell of its row says something too. */
function isInList(element: Element): boolean {
  const cell = element.closest('td');
  if (cell?.querySelector(partOfPage)) return false;
  const cells = [...(cell?.parentElement?.children ?? [])];
  const isFilled = (cell: Element) => !holdsAtMost(cell, 2000) || readText(cell.textContent ?? '') !== '';
  return cells.filter(isFilled).length > 1;
}

function isLive(element: Element): boolean {
  return liveRegionAround(element) !== null;
}

/** An error, not the rules that stand beside the field from the beginning, mostly a list under "Your password must contain:". */
function isAlert(line: Line): boolean {
  if (line.text.endsWith(':')) return false;
  const origin = originOf(line);
  const urgent = '[role="alert"],[role="alertdialog"],[aria-live="assertive"]';
  for (let at: Element | null = origin; at; at = parentAsDrawn(at)) if (at.matches(urgent)) return true;
  return /^error\b/i.test(line.text) || (isLive(origin) && !/\b(must|should|needs to)\b/i.test(line.text));
}

/** The field is refused, and names this as the reason. */
function isErrorOf(field: Element, { block }: Line): boolean {
  if (field.getAttribute('aria-invalid') !== 'true') return false;
  const ids = ['aria-describedby', 'aria-errormessage'].flatMap((each) =>
    (field.getAttribute(each) ?? '').split(/\s+/).filter(Boolean),
  );
  return ids.some((id) => block.closest(`[id=${JSON.stringify(id)}]`) !== null);
}

const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} [a-z]{3,9},? \d{4}|\d{4}-\d\d-\d\d|\bago\b/i;

/** A date in an element of its own beside it: an entry of a history, or a label with its value. What a toast lies over is not beside it. */
function isDated(block: Element): boolean {
  const isWhole = liveRegionAround(block) === block;
  const beside = isWhole ? [] : [block.nextElementSibling, block.previousElementSibling];
  return [...beside, block.querySelector('time')].some(
    (each) => each !== null && holdsAtMost(each, 60) && date.test(readText(each.textContent ?? '')),
  );
}

/** R25rn: the box has "Renew" in it. */
function hasRenewBeside(snapshot: Snapshot, block: Element): boolean {
  const box = block.parentElement ?? block;
  return pressablesThat(snapshot, isRenew).some(
    ({ element }) => box.contains(element) && element.closest('table') === null,
  );
}
