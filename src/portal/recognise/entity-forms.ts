import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isTickable, tickable } from '../dom/role.ts';
import { elementsOf, type Snapshot } from '../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../dom/words/labels.ts';
import { isShown as isLineShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { squeeze } from '../dom/words/text.ts';
import {
  addUserButtons,
  asksAboutAdministrator,
  asksForKindOfUser,
  findTypedField,
} from '../find/entity-forms.ts';
import type { Found } from '../find/found.ts';
import { contentHeadings } from '../find/linking/linking-title.ts';
import { matching } from '../find/matching.ts';

/** Squeezed titles. R25a: pages "Authorisation details" and "Agency Access"; R25rn, R25n, CSNSW; what else stands in them is inferred (2026-11-29). */
const renewalTitle = /^(renew|renewal|select|choose|which).{0,40}authorisation|^renew(al)?$/;
const notificationTitle = /^(add|new|create|edit)(a|an|the|your)?(cloud|software|cloudsoftware)*notification/;
const acceptanceTitle = /^accept(an|the|your|this)?authorisation/;
const agencyTitle = /^agencyaccess/;
const authorisationTitle =
  /authorisation|authoriseduser|representative|(new|add|edit)(a|an|the)?(new)?user|declaration/;
const declares = /declar/;
/** R25a: the prompt "Select services", and "View services". */
const isAboutServices: LineTest = ({ text }) => text.length < 60 && /^(select|view) services\b/i.test(text);

const isShown = ({ kind }: Found) => kind === 'found' || kind === 'disabled';

/**
 * The pages on which an authorisation is made, renewed or accepted, and a notification added. Each is known by what no other page asks or
 * offers; a title alone, which may stand over several, only together with the button that ends it.
 */
export const forms = {
  asksAboutAdministrator,
  asksForKindOfUser,
  agencyAccess: (snapshot: Snapshot) =>
    isTitled(snapshot, agencyTitle) &&
    linesThat(snapshot, isAboutServices).some(isLineShown) &&
    matching(snapshot, 'continue').shown.length > 0,
  submit: (snapshot: Snapshot) => matching(snapshot, 'submit').shown.length > 0,
  declaration: oncePerSnapshot(hasDeclaration),
  authorisationTitle: (snapshot: Snapshot) => isTitled(snapshot, authorisationTitle),
  renewalTitle: (snapshot: Snapshot) => isTitled(snapshot, renewalTitle),
  notificationTitle: (snapshot: Snapshot) => isTitled(snapshot, notificationTitle),
  softwareIdField: (snapshot: Snapshot) => isShown(findTypedField(snapshot, { control: 'software-id' })),
  /** What stands over a list, in which a field is a search. */
  list: (snapshot: Snapshot) =>
    matching(snapshot, 'add-notification').shown.length > 0 || addUserButtons(snapshot).length > 0,
  leadsOn: (snapshot: Snapshot) =>
    matching(snapshot, 'submit').shown.length > 0 || matching(snapshot, 'continue').shown.length > 0,
  acceptanceTitle: (snapshot: Snapshot) => isTitled(snapshot, acceptanceTitle),
  acceptButton: (snapshot: Snapshot) => matching(snapshot, 'accept').shown.length > 0,
  codeField: (snapshot: Snapshot) => isShown(findTypedField(snapshot, { control: 'authorisation-code' })),
};

function isTitled(snapshot: Snapshot, title: RegExp): boolean {
  return contentHeadings(snapshot).some((heading) => title.test(heading));
}

function hasDeclaration(snapshot: Snapshot): boolean {
  const labels = labelsOf(snapshot);
  const isTicked = elementsOf(snapshot, 'fields', tickable)
    .filter(isTickable)
    .some((box) => fieldNames(box, labels).some((name) => declares.test(name)));
  return isTicked || contentHeadings(snapshot).some((heading) => heading === squeeze('Declaration'));
}
