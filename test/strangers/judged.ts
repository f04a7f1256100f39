import { findControl } from '../../src/portal/find-control.ts';
import { recognisePage } from '../../src/portal/pages.ts';
import { readFacts } from '../../src/portal/read-facts.ts';
import type { PageFacts } from '../../src/portal/sighting.ts';
import {
  type Allowed,
  type ExpectedCredential,
  type Finding,
  type StrangePage,
  target,
} from './pages/page.ts';
import { isWithin, truthFor } from './show.ts';

/** Words of the portal that no page here has for a name: headers, labels, buttons and tabs. */
const neverNames = [
  'Credential name',
  'Display name',
  'Valid to',
  'Status',
  'Edit',
  'Revoke',
  'Manage authorisations',
  'Manage credentials',
];

/** What the guide says wrongly of the page that this document shows, a sentence each; nothing where all is right. */
export function faultsOf(strange: StrangePage): string[] {
  document.title = strange.title ?? '';
  const page = recognisePage(document);
  const facts = readFacts(document, page);
  return [
    ...notAllowed('page', strange.page, page),
    ...never('page', strange.never, [page]),
    ...faultsOfNames(strange, facts),
    ...faultsOfFacts(strange, facts),
    ...(strange.find ?? []).flatMap(faultsOfFinding),
  ];
}

function faultsOfNames(
  { credentials, details, neverNamed = [] }: StrangePage,
  { credentials: rows, details: open }: PageFacts,
): string[] {
  const names = [...rows, ...(open ? [open] : [])].map(({ displayName }) => displayName);
  const isCounted = credentials === undefined || credentials.length === rows.length;
  return [
    ...never<string | null>('display name', [...neverNames, ...neverNamed], names),
    ...(isCounted ? [] : [`rows: ${rows.length}, not ${credentials.length}: ${said(rows)}`]),
    ...(credentials ?? []).flatMap((expected, at) => faultsOfCredential(expected, rows[at])),
    ...(details ? faultsOfCredential(details, open) : []),
  ];
}

function faultsOfFacts(strange: StrangePage, facts: PageFacts): string[] {
  const { hasMore, business, neverBusiness, entities, notices = [], neverNotices } = strange;
  const name = facts.business?.name ?? null;
  const isListed = entities === undefined || said(entities) === said(facts.entities);
  return [
    ...notAllowed('more credentials', hasMore, facts.hasMoreCredentials),
    ...notAllowed('business', business, name),
    ...never<string | null>('business', neverBusiness, [name]),
    ...(isListed ? [] : [`entities: ${said(facts.entities)}`]),
    ...notices.filter((id) => !facts.notices.includes(id)).map((id) => `no notice ${id}`),
    ...never('notice', neverNotices, facts.notices),
  ];
}

function faultsOfCredential(
  { displayName, validTo, status }: ExpectedCredential,
  seen: PageFacts['credentials'][number] | null | undefined,
): string[] {
  if (!seen) return ['no credential'];
  return [
    ...notAllowed<string | null>('display name', displayName, seen.displayName),
    ...notAllowed<unknown>('valid to', validTo, seen.validTo),
    ...notAllowed<unknown>('status', status, seen.status),
  ];
}

function faultsOfFinding(finding: Finding): string[] {
  const found = findControl(document, target(finding));
  const { is, ...asked } = finding;
  const faults = notAllowed(said(asked), is, found.kind);
  const truth = truthFor(finding.control);
  if (!('element' in found) || isRight(found.element, truth)) return faults;
  return [...faults, `${said(asked)}: pointed at ${found.element.outerHTML}`];
}

/** A shadow button's inside may be marked and its host be found: they are one thing to a person. */
function isRight(element: Element, truth: Element | null): boolean {
  if (!truth || isWithin(element, truth)) return truth !== null;
  return isWithin(truth, element) && element.textContent?.trim() === truth.textContent?.trim();
}

function notAllowed<T>(what: string, allowed: Allowed<T> | undefined, seen: T): string[] {
  const isAllowed =
    allowed === undefined ||
    (Array.isArray(allowed) ? (allowed as readonly T[]).includes(seen) : allowed === seen);
  return isAllowed ? [] : [`${what}: ${said(seen)}, not ${said(allowed)}`];
}

function never<T>(what: string, forbidden: readonly T[] = [], seen: readonly T[]): string[] {
  return forbidden.filter((each) => seen.includes(each)).map((each) => `${what}: ${said(each)}`);
}

function said(value: unknown): string {
  return JSON.stringify(value);
}
