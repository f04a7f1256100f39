import { type Snapshot, takeSnapshot } from '../dom/snapshot.ts';
import { areTermsAccepted, findDisplayNameField } from './find-field.ts';

/** The field for the display name on the create page, when there is exactly one; disabled ones too. */
export function displayNameField(
  document: Document,
  snapshot: Snapshot = takeSnapshot(document),
): HTMLInputElement | null {
  const found = findDisplayNameField(snapshot);
  // A field drawn with `contenteditable` has no value to compare.
  return 'element' in found && found.element.localName === 'input'
    ? (found.element as HTMLInputElement)
    : null;
}

/** Whether the legal statement's tick box is ticked. */
export function termsAccepted(document: Document, snapshot: Snapshot = takeSnapshot(document)): boolean {
  return areTermsAccepted(snapshot);
}
