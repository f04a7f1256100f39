import { getByRole, queryByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { type LongPageId, longPages } from './pages/long-pages.ts';
import { findOne, look } from './reading-adapter.ts';

/** What was measured of looks at one page, in milliseconds. */
export interface LookTimes {
  readonly elements: number;
  /** Which page it was taken for. */
  readonly page: string;
  readonly milliseconds: number;
}

/** One finding of one control, by who finds it. */
export interface FindingTimes {
  readonly elements: number;
  readonly ours: number;
  readonly testingLibrary: number;
  readonly everyName: number;
}

/** What every row's control is asked for, where a page's controls stand in rows. */
const row = 'PAYROLL7';

/** Makes this document the long page. `setHTMLUnsafe` is what reads a shadow tree from markup. */
export function show(id: LongPageId, rows: number): void {
  document.body.setHTMLUnsafe(longPages[id].body(rows));
}

/** Whole looks, each after a small change and once the page has drawn it, as the guide looks. A slow page gets fewer. */
export async function measureLooks({
  rounds,
  enough,
}: {
  rounds: number;
  enough: number;
}): Promise<LookTimes> {
  let page = '';
  const times: number[] = [];
  for (let round = -2, spent = 0; round < rounds && (spent < enough || times.length === 0); round++) {
    await changeSomething(round);
    const time = timeOf(() => {
      ({ page } = look(document, row));
    });
    spent += time;
    // The first ones do not count, there the engine still compiles; but where one of them takes all the time, it is what there is.
    if (round >= 0 || time > enough) times.push(time);
  }
  return { elements: countElements(), page, milliseconds: middle(times) };
}

/** Fills the page up to so many elements, as a long list of other things would; or as far down as the page itself is. */
export function fill(elements: number): void {
  const list = document.createElement('div');
  list.dataset['rows'] = '';
  (document.querySelector('main') ?? document.body).append(list);
  // One element in ten is a button and one another control: as on the page on which the figures of the field were measured.
  const filling =
    '<div><p>Invoice <b>of a customer</b></p><ul><li><a href="#x">Open</a></li><li><span>Paid</span></li></ul><p><button>Pay the invoice</button></p></div>';
  while (document.querySelectorAll('*').length < elements) list.insertAdjacentHTML('beforeend', filling);
}

/** Each contestant finds one button once a round, in turns, each time after a small change that the page has drawn. */
export async function measureFinding(rounds: number): Promise<FindingTimes> {
  const name = 'Create machine credential';
  const pressable = 'a,button,input,[role="button"],[role="link"],[role="tab"]';
  getByRole(document.body, 'button', { name });
  const contestants = {
    ours: () => findOne(document, 'create-credential'),
    testingLibrary: () => queryByRole(document.body, 'button', { name }) !== null,
    everyName: () =>
      [...document.querySelectorAll(pressable)].filter((element) => computeAccessibleName(element) === name)
        .length === 1,
  };
  const times = { ours: [] as number[], testingLibrary: [] as number[], everyName: [] as number[] };
  for (let round = -2; round < rounds; round++) {
    for (const who of ['ours', 'testingLibrary', 'everyName'] as const) {
      await changeSomething(round);
      const time = timeOf(() => {
        if (!contestants[who]()) throw new Error(`${who} did not find it`);
      });
      if (round >= 0) times[who].push(time);
    }
  }
  return {
    elements: countElements(),
    ours: middle(times.ours),
    testingLibrary: middle(times.testingLibrary),
    everyName: middle(times.everyName),
  };
}

/** Other words in the middle of the list, and the page has drawn itself with them. */
async function changeSomething(round: number): Promise<void> {
  const all = [...document.querySelectorAll('[data-rows] *')].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  const one = all[all.length >> 1];
  const at = one?.shadowRoot?.querySelector('strong') ?? one;
  if (at?.lastChild)
    at.lastChild.nodeValue = `${at.lastChild.nodeValue?.replace(/ \(\d+\)$/, '')} (${round + 10})`;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** Those in shadow trees too. */
function countElements(root: Document | ShadowRoot = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += countElements(element.shadowRoot);
  }
  return count;
}

/**
 * The mean of the middle half, or of all where they are few. The clock of a page goes in steps: a median would be one of few. Firefox's
 * goes in whole milliseconds; there what is shorter than a step is known by the mean of all alone.
 */
function middle(values: readonly number[]): number {
  const isCoarse = values.every((value) => Number.isInteger(Math.round(value * 1e6) / 1e6));
  const cut = isCoarse || values.length < 4 ? 0 : Math.floor(values.length / 4);
  const kept = values.toSorted((one, other) => one - other).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
