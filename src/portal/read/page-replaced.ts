import { controls } from '../controls.ts';
import { isAside, isInFooter, isInNavigation, isInSentence } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { inputType } from '../dom/role.ts';
import { type Candidate, elementsOf, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import type { Line } from '../dom/words/lines.ts';
import { squeeze } from '../dom/words/text.ts';
import { tabNames } from '../find/entity-tabs.ts';
import { signedIn } from '../find/signed-in.ts';

/** What a page that has given up still offers. */
const wayOut =
  /^(try(again)?|retry|refresh|reload|goback|back|home|goto.{0,20}home.{0,8}|return.{0,20}|contact.{0,12}|help|status|learnmore|readmore|moreinformation|skipto.{0,20})/;
const dismissal = /^(dismiss|close|hide|gotit|ok|okay|ignore)/;
/** What only a page that works has. */
const atWork: ReadonlySet<string> = new Set([
  ...Object.values(controls).flatMap(({ kind, names }) =>
    kind === 'press'
      ? names.map(({ text }) => squeeze(text)).filter((name) => !/^(back|continue)/.test(name))
      : [],
  ),
  ...tabNames,
  ...signedIn,
]);
/** So many other controls are a page that works, whatever they are. */
const fewest = 3;

const isAny = ({ texts }: Candidate) => texts.length > 0;

/**
 * Whether a message has taken the page's place: nothing is there to be used beside it, and it cannot be dismissed. The same words over a
 * page that works only announce something (R25h2: "Planned system maintenance" with "Dismiss", read 2026-11-29).
 */
export function isAllThatIsThere(snapshot: Snapshot, { block }: Line): boolean {
  return !offersWork(snapshot) && !isInNavigation(block);
}

const offersWork = oncePerSnapshot((snapshot: Snapshot): boolean => {
  const fields = elementsOf(snapshot, 'fields').filter(
    (field) => !/^(hidden|search|submit|button|image|reset)$/.test(inputType(field)),
  );
  if (fields.some((field) => snapshot.sight.canUse(field))) return true;
  let others = 0;
  for (const { element, texts } of pressablesThat(snapshot, isAny)) {
    if (texts.some((text) => wayOut.test(text)) || !snapshot.sight.canUse(element)) continue;
    if (texts.some((text) => atWork.has(text) || dismissal.test(text))) return true;
    if (isInFooter(element) || isInNavigation(element) || isAside(element) || isInSentence(element)) continue;
    others += 1;
    if (others >= fewest) return true;
  }
  return false;
});
