import { isAside, isInBreadcrumb, isInFooter } from '../../dom/context.ts';
import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { isPressable, pressable } from '../../dom/role.ts';
import type { Snapshot } from '../../dom/snapshot.ts';
import { parentAcrossShadow } from '../../dom/visibility.ts';
import { headingsOf } from '../../dom/words/headings.ts';
import { isShown, type Line } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';
import { readText, squeeze } from '../../dom/words/text.ts';

/** RPA and SEED: "Link my business"; the others are inferred (2026-11-23). Squeezed; "Linked businesses" is another page's. */
const linking =
  /^link(ing)?(my|your|the|a|an|another|new)*(business|entity|entities|abn)(es|s)?(toyour\w{4,20}|inram)?$/;

/**
 * Inferred from RPA, "select the business or businesses that you wish to link", and from RERR, "No eligible businesses". Not those that
 * one chooses to act for.
 */
const choosing =
  /^((select|choose|which)(a|an|the|your|my|which)*(eligible)?(business|entity|entities|abn).{0,50}|(your)?eligiblebusinesses|businessesyoucanlink)$/;
const acting = /behalf|actfor|manage|view/;

const isLinkingTitle: LineTest = ({ text }) => /^link/i.test(text) && linking.test(squeeze(text));

/** Whether the page is headed as a step of linking, by a heading or by a line that stands alone and is no control. */
export const isLinking = oncePerSnapshot((snapshot: Snapshot): boolean => {
  if (contentHeadings(snapshot).some((heading) => linking.test(heading))) return true;
  return linesThat(snapshot, isLinkingTitle).some(isTitleLine);
});

/** What the heading says over the businesses to choose from: `link` names the linking itself. Null without such a heading. */
export function choosingTitle(snapshot: Snapshot): 'link' | 'plain' | null {
  const titles = contentHeadings(snapshot).filter((title) => choosing.test(title) && !acting.test(title));
  if (titles.length === 0) return null;
  return titles.some((title) => /link|eligible/.test(title)) ? 'link' : 'plain';
}

/** The squeezed headings of the page itself: a heading in a card that is pressed as a whole is that link's name. */
export const contentHeadings = oncePerSnapshot((snapshot: Snapshot): string[] => {
  const headings = headingsOf(snapshot);
  // A page that a server made may have no heading but what is big or bold; its title says the same.
  if (headings.length === 0 && snapshot.modal === null) return titlesShown(snapshot);
  return headings.filter(({ element }) => isContent(element)).map(({ squeezed }) => squeezed);
});

/** The parts of the document's title that the page says, too: a page that changes by a script may keep the title of the one before. */
function titlesShown(snapshot: Snapshot): string[] {
  const parts = titleParts(snapshot.document.title);
  const says = ({ text }: Line, part: string) =>
    Math.abs(text.length - part.length) <= mostAround && squeeze(text) === squeeze(part);
  return parts
    .filter((part) => snapshot.walk.lines.some((line) => says(line, part) && isTitleLine(line)))
    .map(squeeze);
}

/** Arrows and stops around a title. */
const mostAround = 4;

function isTitleLine(line: Line): boolean {
  return line.pieces.every(({ element }) => isContent(element)) && isShown(line);
}

/** "RAM - Select business": without the name of the site. */
function titleParts(title: string): string[] {
  return readText(title)
    .split(/\s+[-–—|:·]\s+/)
    .filter((part) => !/^(ram)?$|relationshipauthorisationmanager/.test(squeeze(part)));
}

/** Not a part of a control, of a trail, of a menu, of help or of the footer. */
function isContent(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if ((at.matches(pressable) && isPressable(at)) || at.matches('nav,[role="navigation"]')) return false;
  }
  return !isInFooter(element) && !isInBreadcrumb(element) && !isAside(element);
}
