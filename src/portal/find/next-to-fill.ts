import { squeeze } from '../dom/words/text.ts';

/** What a drop-down says before anything is chosen, squeezed. */
const nothingChosen = /^(please)?(select|choose|pick)/;

/**
 * The first of these fields in which nothing stands; null where all are filled in. Only whether something stands in a field is asked; what
 * it is, is not read.
 */
export function nextToFill(fields: readonly Element[]): Element | null {
  const empty = fields.filter(isEmpty);
  // The text of a drawn list may stand beside its field: that one is empty for certain only where the whole form is.
  const isUntouched = empty.length === fields.length;
  return empty.find((field) => isUntouched || !field.matches('[role="combobox"]')) ?? null;
}

function isEmpty(field: Element): boolean {
  if (isSelect(field)) {
    const chosen = field.options[field.selectedIndex];
    return !chosen || chosen.value === '' || nothingChosen.test(squeeze(chosen.text));
  }
  return 'value' in field && typeof field.value === 'string' && field.value.trim() === '';
}

function isSelect(field: Element): field is HTMLSelectElement {
  return field.localName === 'select' && 'options' in field;
}
