import type { Snapshot } from '../../portal/dom/snapshot.ts';
import { areTermsAccepted } from '../../portal/find/find-field.ts';
import { typedName } from '../../portal/find/form/typed-name.ts';
import { findControl } from '../../portal/find-control.ts';
import type { ControlId, PageId } from '../../portal/ids.ts';
import { longestText, withinLimits } from '../../portal/limits.ts';
import { readFacts } from '../../portal/read-facts.ts';
import type { NameFieldState, Sighting } from '../../portal/sighting.ts';

/** What only somebody who has been here for a while can tell about a page. */
export interface Experience {
  readonly opened: boolean;
  readonly attended: ControlId | null;
  readonly followedRow: string | null;
  /** The old credential's display name, to compare the field with. */
  readonly displayName: string | null;
}

/** Puts down what there is to see on the page now. */
export function observe(page: PageId, snapshot: Snapshot, experience: Experience): Sighting {
  const { displayName, followedRow, ...seen } = experience;
  const isForm = page === 'create-credential';
  return {
    page,
    ...seen,
    followedRow: followedRow !== null && followedRow.length <= longestText ? followedRow : null,
    facts: withinLimits(readFacts(snapshot.document, page, snapshot)),
    nameField: isForm ? nameFieldState(snapshot, displayName) : 'absent',
    termsAccepted: isForm && areTermsAccepted(snapshot),
    form: isForm ? formControls.filter((control) => isThere(snapshot, control)) : [],
  };
}

const formControls = [
  'keystore-password',
  'display-name',
  'accept-terms',
  'download',
  'form-next',
] as const satisfies readonly ControlId[];

function isThere(snapshot: Snapshot, control: ControlId): boolean {
  return 'element' in findControl(snapshot.document, { control }, snapshot);
}

function nameFieldState(snapshot: Snapshot, wanted: string | null): NameFieldState {
  const typed = typedName(snapshot)?.text;
  if (typed === undefined) return 'absent';
  if (typed === '') return 'empty';
  if (wanted === null) return 'filled';
  return typed === wanted ? 'same' : 'different';
}
