import { isAside, isInFooter, isInSentence } from '../dom/context.ts';
import { isShown, type Line } from '../dom/lines.ts';
import { allLinesThat, type LineTest, linesThat } from '../dom/lines-of.ts';
import { type Candidate, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { findPasswordField } from '../find/find-field.ts';
import { matching } from '../find/matching.ts';
import { type NoticeId, noticeIds } from '../sighting.ts';
import { hasCode, noticeOfCode, withoutCode } from './error-codes.ts';
import { hints, wordings } from './notice-wordings.ts';

const live = 'alert,status,alertdialog,log'.split(',');
/** Longer blocks are help that speaks of a message, not the message. */
const longestMessage = 320;
/** "When the credential has been installed, …" tells what will be. */
const conditional = /^(if|when|once|after|until|before|where|unless)\b/i;
const lead =
  /^(warning|error|info|information|important|note|success|alert|attention|caution)?[\s:!.–-]*["“]?/i;

/** The portal's own messages that a person can see now, told from help text by their beginning, their brevity and where they stand. */
export function noticesIn(snapshot: Snapshot): NoticeId[] {
  return noticeIds.filter((id) => isNoticed(snapshot, id, allLinesThat));
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
  if (
    !lines(snapshot, maySay[id]).some((line) => says(line, id) && isShown(line) && holds(snapshot, id, line))
  )
    return false;
  const more = saysMore[id];
  return more === undefined || !isNoticed(snapshot, more, lines);
}

type Lines = (snapshot: Snapshot, test: LineTest) => readonly Line[];

/** By its words alone; where it stands must fit too. */
const maySay = Object.fromEntries(
  noticeIds.map((id): [NoticeId, LineTest] => [
    id,
    ({ text }) =>
      text.length <= longestMessage &&
      hints[id].test(text) &&
      (wordings[id].some(({ begins }) => begins.test(text)) || hasCode(text)),
  ]),
) as Record<NoticeId, LineTest>;

const isRenew = ({ texts }: Candidate) => texts.includes('renew');

function says(line: Line, id: NoticeId): boolean {
  const message = withoutCode(line.text.replace(lead, '')).replace(lead, '');
  const code = noticeOfCode(line.text, () => isLive(origin(line)));
  if (code === id && !conditional.test(message)) return true;
  return wordings[id].some(({ begins }) => {
    const at = message.search(begins);
    return (
      at === 0 ||
      (at > 0 && isLive(origin(line)) && !conditional.test(message) && isSentenceStart(message, at))
    );
  });
}

/** In a live region the words may come after others, as a new sentence: "Please log in. Your session has ended." */
function isSentenceStart(message: string, at: number): boolean {
  return /[.!:]\s*$/.test(message.slice(0, at));
}

function holds(snapshot: Snapshot, id: NoticeId, line: Line): boolean {
  if (isInFooter(line.block) || (!isLive(origin(line)) && (isAside(line.block) || isQuestion(line.block))))
    return false;
  // PP2: "Software required" stands in the place of the button; beside the button the words are help.
  if (id === 'software-required') return matching(snapshot, 'create-credential').shown.length === 0;
  if (id === 'password-refused') return isAlert(line) && findPasswordField(snapshot).kind !== 'not-found';
  if (id === 'authorisation-ending') return isLive(origin(line)) || hasRenewBeside(snapshot, line.block);
  return true;
}

/** What the words stand in themselves: an error beside a field is often a `span` that is announced, in a block that is not. */
function origin({ pieces, block }: Line): Element {
  return pieces.find(({ raw }) => raw.trim() !== '')?.element ?? block;
}

/** The parts of a list of questions and answers. */
function isQuestion(element: Element): boolean {
  return element.closest('details,summary,dl,label,td') !== null || isInSentence(element);
}

function isLive(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if (live.includes(at.getAttribute('role') ?? '') || at.localName === 'output') return true;
    if (
      /^(polite|assertive)$/.test(at.getAttribute('aria-live') ?? '') &&
      (at.textContent ?? '').length < 2 * longestMessage
    )
      return true;
  }
  return false;
}

/** An error, not the rules that stand beside the field from the beginning. */
function isAlert(line: Line): boolean {
  const urgent = '[role="alert"],[role="alertdialog"],[aria-live="assertive"]';
  for (let at: Element | null = origin(line); at; at = parentAcrossShadow(at))
    if (at.matches(urgent)) return true;
  return (
    /^error\b/i.test(line.text) || (isLive(origin(line)) && !/\b(must|should|needs to)\b/i.test(line.text))
  );
}

/** R25rn: the box has "Renew" in it. */
function hasRenewBeside(snapshot: Snapshot, block: Element): boolean {
  const box = block.parentElement ?? block;
  return pressablesThat(snapshot, isRenew).some(
    ({ element }) => box.contains(element) && element.closest('table') === null,
  );
}
