import { controls } from '../controls.ts';
import type { Snapshot } from '../dom/snapshot.ts';
import { parentAcrossShadow } from '../dom/visibility.ts';
import { squeeze } from '../dom/words/text.ts';
import type { ControlId } from '../ids.ts';
import { ofForm } from './form/belongs-to-form.ts';
import { isNamed, wordings } from './matching.ts';

const otherTabs = [
  'Manage authorisations',
  'Manage credentials',
  'Manage notifications',
  'History',
  'Authorisations',
].map(squeeze);

/** Of several with the right name, those that also stand where the control stands. Of "Download" and "Next", only what belongs to the form. */
export function preferred(snapshot: Snapshot, id: ControlId, shown: readonly Element[]): readonly Element[] {
  if (id === 'download' || id === 'form-next') return ofForm(snapshot, shown);
  if (shown.length < 2) return shown;
  if (controls[id].firstNameWins) return bestNamed(id, shown);
  const among = controls[id].opens !== undefined ? shown.filter(isAmongTabs) : shown.filter(isInMain);
  return among.length === 1 ? among : shown;
}

function bestNamed(id: ControlId, shown: readonly Element[]): readonly Element[] {
  const best = wordings(id).find((name) => shown.some((element) => isNamed(element, [name])));
  return best ? shown.filter((element) => isNamed(element, [best])) : shown;
}

function isInMain(element: Element): boolean {
  return element.closest('main,[role="main"],[role="dialog"],dialog') !== null;
}

const mostInToolbar = 60;

/** Whether the other tabs of an entity are beside it. */
function isAmongTabs(element: Element): boolean {
  const own = tabWords(element);
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = parentAcrossShadow(at)) {
    const near = at.querySelectorAll('a,button,[role="tab"],li');
    // Beyond a toolbar stands the page.
    if (near.length > mostInToolbar) return false;
    const texts = [...near].map(tabWords);
    if (texts.some((text) => text !== own && otherTabs.includes(text)))
      return at.querySelectorAll('a,button,[role="tab"]').length < 12;
  }
  return false;
}

/** What a tab says without the number at its end. */
function tabWords(tab: Element): string {
  return squeeze(tab.textContent ?? '').replace(/(?<=\D)\d{1,4}$/, '');
}
