import { oncePerSnapshot } from '../../dom/once-per-snapshot.ts';
import { inputType, isDisabled, typable } from '../../dom/role.ts';
import { elementsOf, type Snapshot } from '../../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../../dom/words/labels.ts';
import { isShown } from '../../dom/words/lines.ts';
import { type LineTest, linesThat } from '../../dom/words/lines-of.ts';
import { type Found, notFound } from '../found.ts';
import { matching, onlyOne } from '../matching.ts';
import { nextToFill } from '../next-to-fill.ts';
import { leadsOn } from './link-buttons.ts';

/**
 * The parts of an Australian address, by the squeezed labels of their fields. RPA asks for the "postal or residential address"; no source
 * has the labels, so these are inferred (2026-11-23). "Email address" is none of them.
 */
const parts: readonly RegExp[] = [
  /^((enter|search|find|lookup|starttyping|begintyping|typing|type|in|for|my|your|the|a|full|whole|personal|postal|mailing|residential|home|street|current|australian|and|or)*address(line)?(\d|one|two)?(search|lookup|finder)?|street(number|and|name|address)*|(number|and)*street|(unit|flat|house|street|building)(number|name)|line[12])$/,
  /^(suburb|town|city|locality|or){1,5}$/,
  /^state(or)?(territory)?$/,
  /^post(al)?code$/,
];

/** Parts that many addresses do not have. */
const optional = /optional|line(2|two)|^address(2|two)$|^(unit|flat)(number)?$/;

/** Of a person, not of a business: "Residential address". RAM asks for that nowhere but in linking (RPA). */
const ofPerson = /personal|postal|mailing|residential|home/;

/** An address in one line, as it is shown to be confirmed. */
const shownAddress: LineTest = ({ text }) =>
  text.length < 200 && /\b(NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b/i.test(text);

interface AddressForm {
  /** A field of it is named as that of a person. */
  readonly isOfPerson: boolean;
  /** The fields, in order. */
  readonly fields: readonly Element[];
  /** How many different parts of an address they are for. */
  readonly parts: number;
}

/** The fields for an address that can be seen. What stands in them is never read. */
export const addressForm = oncePerSnapshot((snapshot: Snapshot): AddressForm => {
  const labels = labelsOf(snapshot);
  const found = elementsOf(snapshot, 'fields', `${typable},select,[role="combobox"]`).flatMap((element) => {
    if (!/^(text|search|tel|number|none|)$/.test(inputType(element))) return [];
    const names = fieldNames(element, labels);
    const part = parts.findIndex((words) => names.some((name) => words.test(name)));
    const isOfPerson = part === 0 && names.some((name) => ofPerson.test(name));
    return part >= 0 && snapshot.sight.canUse(element) ? [{ element, part, isOfPerson }] : [];
  });
  return {
    isOfPerson: found.some(({ isOfPerson }) => isOfPerson),
    fields: found.map(({ element }) => element),
    parts: new Set(found.map(({ part }) => part)).size,
  };
});

/** Whether an address is shown, which is confirmed and not typed: then "Continue" is what one presses. */
export function showsAddress(snapshot: Snapshot): boolean {
  return linesThat(snapshot, shownAddress).some(isShown);
}

/**
 * The first field that is still to be filled in, then "Continue"; that at once where the address is only shown, to be confirmed. A second line, a unit and what is called optional are nobody's duty; where
 * the form says which fields it requires, the others are none either.
 */
export function findAddress(snapshot: Snapshot): Found {
  const { fields } = addressForm(snapshot);
  if (fields.length === 0 && !showsAddress(snapshot)) return notFound;
  const labels = labelsOf(snapshot);
  const required = fields.filter(isRequired);
  const asked = (required.length > 0 ? required : fields).filter(
    (field) => !fieldNames(field, labels).some((name) => optional.test(name)),
  );
  const field = nextToFill(asked);
  if (field) return { kind: isDisabled(field) ? 'disabled' : 'found', element: field, name: '' };
  return onlyOne(leadsOn(snapshot), matching(snapshot, 'continue').hidden);
}

function isRequired(field: Element): boolean {
  return field.matches('[required],[aria-required="true"]');
}
