import { isInFooter, isInNavigation, isInPressable } from '../dom/context.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { findTermsBox } from '../find/find-field.ts';
import { findValidTo } from '../find/find-valid-to.ts';
import { findDisplayNameField, formFields, isHeadedCreate } from '../find/form/name-field.ts';
import { contentHeadings } from '../find/linking/linking-title.ts';
import { matching } from '../find/matching.ts';
import { preferred } from '../find/preferred.ts';
import { labelledName } from '../read/read-details.ts';
import { selectedTab } from './selected-tab.ts';

/** What tells the form that makes a credential from others, besides its fields. */
export const create = {
  isToCome,
  isNameStep,
  isSummary,
  isAboutCredential: oncePerSnapshot(isAboutCredential),
};

/** Inferred (2026-11-30): the first page of a form in several, which asks for nothing but the name. */
const nameTitle =
  /^(step\d{1,2}(of\d{1,2})?)?(create|new|add|name)(a|the|your|this|new)*(machine)?credential/;
const ofCredential: LineTest = ({ text }) => text.length < 200 && /\bkeystore|\bcredential/i.test(text);

/** Its title is there, and no other part of the business's page is open. */
function isToCome(snapshot: Snapshot): boolean {
  return isHeadedCreate(snapshot) && ['credentials', null].includes(selectedTab(snapshot));
}

function isNameStep(snapshot: Snapshot): boolean {
  return (
    contentHeadings(snapshot).some((title) => nameTitle.test(title)) &&
    ['found', 'disabled'].includes(findDisplayNameField(snapshot).kind) &&
    matching(snapshot, 'form-next').shown.length === 1
  );
}

/** The last page of a form in several, which only shows what was filled in, over "Download". */
function isSummary(snapshot: Snapshot): boolean {
  return (
    isHeadedCreate(snapshot) &&
    formFields(snapshot).length === 0 &&
    preferred(snapshot, 'download', matching(snapshot, 'download').shown).length === 1 &&
    labelledName(snapshot) !== null &&
    findValidTo(snapshot).kind === 'not-found'
  );
}

/** "Display name" and "New password" may be those of a profile: something on the page itself has to speak of a credential. */
function isAboutCredential(snapshot: Snapshot): boolean {
  return (
    'element' in findTermsBox(snapshot) ||
    matching(snapshot, 'download').shown.length > 0 ||
    linesThat(snapshot, ofCredential).some(
      (line) => isShown(line) && !isOnTheWay(line.pieces[0].element) && !isInFooter(line.block),
    )
  );
}

/** Words that say where one could go. */
function isOnTheWay(element: Element): boolean {
  return isInPressable(element) || isInNavigation(element);
}
