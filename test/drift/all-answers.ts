import { controlIds, controls, type Target } from '../../src/portal/controls.ts';
import { headingsOf } from '../../src/portal/dom/headings.ts';
import type { Look } from '../../src/portal/dom/look.ts';
import { addressForm } from '../../src/portal/find/address-form.ts';
import {
  areTermsAccepted,
  findDisplayNameField,
  findPasswordField,
  findTermsBox,
} from '../../src/portal/find/find-field.ts';
import { findValidTo } from '../../src/portal/find/find-valid-to.ts';
import type { Found } from '../../src/portal/find/found.ts';
import { linkableBusinesses } from '../../src/portal/find/linkable-businesses.ts';
import { matching } from '../../src/portal/find/matching.ts';
import { findControl } from '../../src/portal/find-control.ts';
import { findList } from '../../src/portal/lists/rows.ts';
import { recognisePage } from '../../src/portal/pages.ts';
import { readFacts } from '../../src/portal/read-facts.ts';
import { findTaught, pressablesNamed } from '../../src/portal/taught.ts';

const numbers = new WeakMap<Node, number>();
let last = 0;

/** The same number for the same node: two elements with the same words are two answers. */
function numbered(node: Node | null): string {
  if (node === null) return 'none';
  if (!numbers.has(node)) numbers.set(node, ++last);
  return `${node.nodeName.toLowerCase()}#${numbers.get(node)}`;
}

function worded(found: Found): string {
  return JSON.stringify({ ...found, element: 'element' in found ? numbered(found.element) : null });
}

const pagesWithFacts = ['entity', 'entity-list', 'credential-list', 'credential-details'] as const;

/** Every answer that a look gives, in words: which page, every control, every fact, and what they are made of. */
export function allAnswers(look: Look, rows: readonly string[] = []): Readonly<Record<string, string>> {
  const { document } = look;
  const answers: Record<string, string> = {};
  const lists = { entities: findList(look, 'entities'), credentials: findList(look, 'credentials') };
  for (const [kind, list] of Object.entries(lists)) {
    answers[kind] = JSON.stringify(
      list && {
        ...list,
        element: numbered(list.element),
        rows: list.rows.map((row) => ({
          ...row,
          element: numbered(row.element),
          nameElement: numbered(row.nameElement),
        })),
      },
    );
  }
  const page = recognisePage(document, look);
  answers['page'] = page;
  const names = [
    ...rows,
    ...Object.values(lists).flatMap((list) => list?.rows.map(({ name }) => name) ?? []),
  ];
  for (const control of controlIds) {
    const targets: Target[] = [{ control }, ...names.slice(0, 3).map((row) => ({ control, row }))];
    for (const target of targets)
      answers[JSON.stringify(target)] = worded(findControl(document, target, look));
    if (controls[control].kind !== 'press') continue;
    const { shown, hidden } = matching(look, control);
    answers[`matching ${control}`] = [...shown, ...hidden].map(numbered).join(' ');
  }
  for (const each of pagesWithFacts)
    answers[`facts as on ${each}`] = JSON.stringify(readFacts(document, each, look));
  // What one would see of a heading that matters; the others are nobody's business.
  answers['valid to'] = worded(findValidTo(look));
  answers['fields'] = [findPasswordField(look), findDisplayNameField(look), findTermsBox(look)]
    .map(worded)
    .join();
  answers['terms'] = String(areTermsAccepted(look));
  const { fields, parts } = addressForm(look);
  answers['address'] = `${parts} ${fields.map(numbered)}`;
  answers['linkable'] = numbered(linkableBusinesses(look));
  answers['headings'] = headingsOf(look)
    .filter(({ squeezed }) => /link|credential|consent|business|entit/.test(squeezed))
    .map(({ element, text }) => `${numbered(element)} ${text}`)
    .join();
  answers['taught'] = pressablesNamed(look, 'Go on').map(numbered).join();
  answers['shown'] = worded(
    findTaught(look, { control: 'continue' }, page, [
      { control: 'continue', page, name: 'Go on', portal: ' ' },
    ]),
  );
  return answers;
}

/** What two looks at the same page do not agree about; empty when they are as one. */
export function disagreements(one: Look, other: Look, rows: readonly string[] = []): readonly string[] {
  const [first, second] = [allAnswers(one, rows), allAnswers(other, rows)];
  return Object.keys({ ...first, ...second })
    .filter((about) => first[about] !== second[about])
    .map((about) => `${about}:\n    ${first[about]}\n    ${second[about]}`);
}
