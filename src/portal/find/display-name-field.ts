import { type Look, lookAt } from '../dom/look.ts';
import { areTermsAccepted, findDisplayNameField } from './find-field.ts';

/** The field for the display name on the create page, when there is exactly one; disabled ones too. */
export function displayNameField(document: Document, look: Look = lookAt(document)): HTMLInputElement | null {
  const found = findDisplayNameField(look);
  // A field drawn with `contenteditable` has no value to compare.
  return 'element' in found && found.element.localName === 'input'
    ? (found.element as HTMLInputElement)
    : null;
}

/** Whether the legal statement's tick box is ticked. */
export function termsAccepted(document: Document, look: Look = lookAt(document)): boolean {
  return areTermsAccepted(look);
}
