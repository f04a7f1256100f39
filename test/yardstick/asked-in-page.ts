import { getAllByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import {
  isAside,
  isInBreadcrumb,
  isInFooter,
  isInSentence,
  leadsAway,
} from '../../src/portal/dom/context.ts';
import { isPressable, isTickable } from '../../src/portal/dom/role.ts';
import { elementsOf, takeSnapshot } from '../../src/portal/dom/snapshot.ts';
import { Sight } from '../../src/portal/dom/visibility.ts';
import { fieldNames, labelsOf } from '../../src/portal/dom/words/labels.ts';
import { accessibleName, isAsSeen } from '../../src/portal/dom/words/name.ts';
import { squeeze } from '../../src/portal/dom/words/text.ts';
import { longestPinnedName, pressablesNamed } from '../../src/portal/pinned.ts';
import type { Answer, AskedName, AxName } from './answer.ts';

/** What marks the element that Chromium's tree gives a name to: the number of the question. */
const mark = 'data-yardstick';

/** Puts a fixture into the page, in the place of the one before. */
export function show(html: string): void {
  document.body.innerHTML = `<main>${html}</main>`;
}

/** Asks our finder and testing-library for each name. */
export function ask(names: readonly AxName[]): Answer[] {
  return names.map(({ role, name }, number) => {
    const truth = document.querySelector(`[${mark}~="${number}"]`);
    if (!truth) throw new Error(`Nothing is marked as ${role} "${name}"`);
    const ours = isFieldRole(role) ? fieldsCalled(name, role) : controlsCalled(name);
    return {
      role,
      name,
      ours: outcome(ours, truth),
      rule: ours.length === 1 ? null : ruleAgainst(truth, role, name),
      theirs: outcome(askTestingLibrary(role, name), truth),
    };
  });
}

function isFieldRole(role: string): boolean {
  return role === 'textbox' || role === 'checkbox';
}

function controlsCalled(name: string): Element[] {
  const named = pressablesNamed(takeSnapshot(document), name);
  return named.filter((element) => decoyRule(element) === null);
}

function fieldsCalled(name: string, role: string): Element[] {
  const snapshot = takeSnapshot(document);
  const labels = labelsOf(snapshot);
  const wanted = squeeze(name);
  return elementsOf(snapshot, 'fields').filter(
    (field) =>
      (role === 'checkbox' ? isTickable(field) : isTypedIn(field)) &&
      fieldNames(field, labels).includes(wanted) &&
      [field, ...(labels.get(field) ?? [])].some((each) => new Sight().canUse(each)),
  );
}

function isTypedIn(field: Element): boolean {
  return field.matches('textarea,[role="textbox"],input:not([type="radio"],[type="checkbox"],[type="file"])');
}

/** Which of our own rules keeps the finder from an element that has the name. */
function ruleAgainst(element: Element, role: string, name: string): string | null {
  if (name.length > longestPinnedName) return 'longer than a label';
  if (isFieldRole(role)) return null;
  if (element.matches('input[type="file"]')) return 'a file input';
  if (!isPressable(element)) return 'not one of the kinds of control that are pressed';
  if (!new Sight().canUse(element)) return 'out of sight';
  return (
    decoyRule(element) ?? (isAsSeen(element, name) ? null : 'shows other words than it is announced with')
  );
}

function decoyRule(element: Element): string | null {
  if (isInFooter(element)) return 'in a footer';
  if (isInBreadcrumb(element)) return 'in a breadcrumb';
  if (isInSentence(element)) return 'in a sentence';
  if (isAside(element)) return 'beside the content';
  return leadsAway(element) ? 'leads to another site or a file' : null;
}

function askTestingLibrary(role: string, name: string): readonly Element[] {
  try {
    return getAllByRole(document.body, role, { name });
  } catch {
    return [];
  }
}

function outcome(found: readonly Element[], truth: Element): Answer['ours'] {
  const [only, second] = found;
  if (!only || second) return 'missed';
  return only === truth ? 'right' : 'wrong';
}

/** Asks us and the library for every name that a page of the web platform's tests says how it should be. */
export function namesOnPage(): AskedName[] {
  return [...document.querySelectorAll('[data-expectedlabel]')].map((element) => ({
    test: element.getAttribute('data-testname') ?? '',
    expected: flat(element.getAttribute('data-expectedlabel') ?? ''),
    ours: flat(accessibleName(element, { labels: ownLabels(element) })),
    library: flat(computeAccessibleName(element)),
  }));
}

function ownLabels(element: Element): readonly Element[] {
  return 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
