import { getByRole, queryByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { findControl } from '../../src/portal/find-control.ts';
import { KnownPage } from '../../src/portal/known-page.ts';

/** Milliseconds for one finding after a small change, medians. */
export interface FindingTimes {
  readonly elements: number;
  readonly ours: number;
  readonly testingLibrary: number;
  readonly everyName: number;
  /** One pass of `querySelectorAll` over all that can be pressed: nobody can be faster and look. */
  readonly floor: number;
}

const name = 'Create machine credential';
const pressable = 'a,button,input,[role="button"],[role="link"],[role="tab"]';

/** Fills the page up to so many elements, as a long list of other things would. The page is the practice portal's list of credentials. */
export function fill(elements: number): void {
  const main = document.querySelector('main') ?? document.body;
  const list = document.createElement('div');
  list.dataset['bench'] = '';
  main.append(list);
  // One element in ten is a button and one another control: as on the page on which the figures of the field were measured.
  const row =
    '<div><p>Invoice <b>of a customer</b></p><ul><li><a href="#x">Open</a></li><li><span>Paid</span></li></ul><p><button>Pay the invoice</button></p></div>';
  while (document.querySelectorAll('*').length < elements)
    list.insertAdjacentHTML('beforeend', row.repeat(50));
}

/** Each contestant finds the button many times a round, each time after something on the page has changed, the change included. */
export async function measureFinding(rounds: number): Promise<FindingTimes> {
  const contestants = {
    ours: { find: findAsTheGuideDoes(), times: 12 },
    testingLibrary: { find: () => queryByRole(document.body, 'button', { name }) !== null, times: 3 },
    everyName: { find: findByEveryName, times: 3 },
    floor: {
      find: () =>
        [...document.querySelectorAll(pressable)].some((element) => element.textContent?.trim() === name),
      times: 12,
    },
  };
  button = getByRole(document.body, 'button', { name });
  const measured = {
    ours: [] as number[],
    testingLibrary: [] as number[],
    everyName: [] as number[],
    floor: [] as number[],
  };
  for (let round = -3; round < rounds; round++) {
    for (const [who, { find, times }] of Object.entries(contestants)) {
      // The slow ones need fewer rounds to be known as slow.
      if (times < 12 && round >= 5) continue;
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      for (let time = 0; time < times; time++) {
        smallChanges[time % smallChanges.length]?.(`${who} ${round} ${time}`);
        if (!find()) throw new Error(`${who} did not find it after change ${time} of round ${round}`);
      }
      if (round >= 0) measured[who as keyof typeof measured].push((performance.now() - start) / times);
    }
  }
  return {
    elements: document.querySelectorAll('*').length,
    ours: median(measured.ours),
    testingLibrary: median(measured.testingLibrary),
    everyName: median(measured.everyName),
    floor: median(measured.floor),
  };
}

/** With what the content script keeps of the page, and its upkeep. */
function findAsTheGuideDoes(): () => boolean {
  const page = new KnownPage(document);
  const observer = new MutationObserver((records) => page.heed(records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    page.heed(observer.takeRecords());
    return findControl(document, { control: 'create-credential' }, page.look()).kind === 'found';
  };
}

function findByEveryName(): boolean {
  const all = [...document.querySelectorAll(pressable)];
  return all.filter((element) => computeAccessibleName(element) === name).length === 1;
}

let button: Element | null = null;
const list = () => document.querySelector('[data-bench]') as Element;
const middleOfList = () => list().children[list().childElementCount >> 1];

/** What changes: some words, a row of the list, and the control itself. */
const smallChanges: readonly ((words: string) => void)[] = [
  (words) => {
    const paragraph = middleOfList()?.querySelector('p');
    if (paragraph) paragraph.textContent = words;
  },
  () => middleOfList()?.replaceWith(middleOfList()?.cloneNode(true) as Element),
  () => {
    const next = button?.cloneNode(true) as Element;
    button?.replaceWith(next);
    button = next;
  },
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
