import { expect, test } from 'vitest';
import { findControl } from '../../../../src/portal/find-control.ts';
import type { PageId } from '../../../../src/portal/ids.ts';
import { recognisePage } from '../../../../src/portal/pages.ts';
import { readFacts } from '../../../../src/portal/read-facts.ts';
import type { PageFacts } from '../../../../src/portal/sighting.ts';
import {
  type Allowed,
  type ExpectedCredential,
  type Finding,
  type StrangePage,
  target,
} from '../../../strangers/pages/page.ts';
import { isWithin, show, truthFor } from './show.ts';

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

/** One test a page: which page it is, what is read on it, and what is found on it. */
export function judge(pages: readonly StrangePage[]): void {
  test.each(pages.map((each) => [each.it, each] as const))('%s', (_, strange) => {
    show(strange.html);
    document.title = strange.title ?? '';
    const page = recognisePage(document);
    expectPage(strange, page);
    expectFacts(strange, readFacts(document, page));
    for (const finding of strange.find ?? []) expectFinding(finding);
  });
}

function expectPage({ page, never }: StrangePage, seen: PageId): void {
  if (page !== undefined) expectAllowed(page, seen, 'the page');
  expect(never ?? [], 'the page').not.toContain(seen);
}

function expectFacts(strange: StrangePage, facts: PageFacts): void {
  const { credentials, hasMore, details, business, entities } = strange;
  const names = [...facts.credentials, ...(facts.details ? [facts.details] : [])].map(
    (each) => each.displayName,
  );
  for (const name of [...neverNames, ...(strange.neverNamed ?? [])])
    expect(names, 'display names').not.toContain(name);
  if (credentials) {
    expect(facts.credentials, 'rows').toHaveLength(credentials.length);
    for (const [index, expected] of credentials.entries())
      expectCredential(expected, facts.credentials[index]);
  }
  if (hasMore !== undefined) expect(facts.hasMoreCredentials, 'more credentials').toBe(hasMore);
  if (details) expectCredential(details, facts.details);
  if (business !== undefined) expectAllowed(business, facts.business?.name ?? null, 'business');
  expect(strange.neverBusiness ?? [], 'business').not.toContain(facts.business?.name);
  if (entities) expect(facts.entities).toEqual(entities);
  expect(facts.notices).toEqual(expect.arrayContaining([...(strange.notices ?? [])]));
  for (const notice of strange.neverNotices ?? []) expect(facts.notices).not.toContain(notice);
}

function expectCredential(
  expected: ExpectedCredential,
  seen: PageFacts['credentials'][number] | null | undefined,
): void {
  expect(seen, 'a credential').toBeTruthy();
  if (expected.displayName !== undefined)
    expectAllowed(expected.displayName, seen?.displayName, 'display name');
  if (expected.validTo !== undefined) expectAllowed<unknown>(expected.validTo, seen?.validTo, 'valid to');
  if (expected.status !== undefined) expectAllowed(expected.status, seen?.status, 'status');
}

function expectFinding(finding: Finding): void {
  const found = findControl(document, target(finding));
  const { is, ...asked } = finding;
  expectAllowed(is, found.kind, JSON.stringify(asked));
  if (!('element' in found)) return;
  const truth = truthFor(finding.control);
  const isRight = truth !== null && (isWithin(found.element, truth) || isOnlyAround(found.element, truth));
  expect(isRight, `pointed at ${found.element.outerHTML}`).toBe(true);
}

/** A shadow button's inside may be marked and its host be found: they are one thing to a person. */
function isOnlyAround(outer: Element, inner: Element): boolean {
  return isWithin(inner, outer) && outer.textContent?.trim() === inner.textContent?.trim();
}

function expectAllowed<T>(allowed: Allowed<T>, seen: T | undefined, what: string): void {
  expect(Array.isArray(allowed) ? allowed : [allowed], what).toContain(seen);
}
