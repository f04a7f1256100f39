import { getByRole, queryByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { KnownPage } from '../../src/portal/dom/known-page.ts';
import { findControl } from '../../src/portal/find-control.ts';

/** Milliseconds for one finding after a small change: the mean of the middle half of all rounds. */
export interface FindingTimes {
  readonly elements: number;
  /** By what changed, once the page has drawn itself anew, as the guide looks. */
  readonly afterFrame: Readonly<Record<SmallChange, Times>>;
  /** In the moment of the change: what asks about styles or boxes pays for the page's own new styles and boxes too. */
  readonly atOnce: Readonly<Record<SmallChange, Times>>;
}

export type SmallChange = keyof typeof smallChanges;

export interface Times {
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

/** Each contestant finds the button once a round, each time after something on the page has changed. */
export async function measureFinding(rounds: number): Promise<FindingTimes> {
  button = getByRole(document.body, 'button', { name });
  const contestants: Record<keyof Times, () => boolean> = {
    ours: findAsTheGuideDoes(),
    testingLibrary: () => queryByRole(document.body, 'button', { name }) !== null,
    everyName: findByEveryName,
    floor: () =>
      [...document.querySelectorAll(pressable)].some((element) => element.textContent?.trim() === name),
  };
  const elements = document.querySelectorAll('*').length;
  const measure = async (change: (words: string) => void, wait: () => Promise<unknown>): Promise<Times> => {
    const measured = Object.fromEntries(Object.keys(contestants).map((who) => [who, [] as number[]]));
    for (let round = -2; round < rounds; round++) {
      for (const [who, find] of Object.entries(contestants)) {
        // The slow ones need fewer rounds to be known as slow.
        const isSlow = who === 'testingLibrary' || who === 'everyName';
        if (isSlow && (round < (elements > 10_000 ? 0 : -1) || round >= Math.min(7, 50_000 / elements)))
          continue;
        await nextFrame();
        upkeep = 0;
        change(`${who} ${round}`);
        await wait();
        const start = performance.now();
        if (!find()) throw new Error(`${who} did not find it in round ${round}`);
        const time = performance.now() - start;
        if (round >= 0) measured[who]?.push(who === 'ours' ? time + upkeep : time);
      }
    }
    return Object.fromEntries(
      Object.entries(measured).map(([who, times]) => [who, middle(times)]),
    ) as unknown as Times;
  };
  const afterEach = async (wait: () => Promise<unknown>) => ({
    words: await measure(smallChanges.words, wait),
    row: await measure(smallChanges.row, wait),
    control: await measure(smallChanges.control, wait),
  });
  return {
    elements,
    afterFrame: await afterEach(nextFrame),
    atOnce: await afterEach(() => Promise.resolve()),
  };
}

/** The page has drawn itself. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What was done when the change was told, before anybody asked. */
let upkeep = 0;

/** With what the content script keeps of the page, and its upkeep. */
function findAsTheGuideDoes(): () => boolean {
  const page = new KnownPage(document);
  const observer = new MutationObserver((records) => {
    const start = performance.now();
    page.heed(records);
    upkeep += performance.now() - start;
  });
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

/** What changes: some words amid the long list, a row of it, and the control itself. */
const smallChanges = {
  words: (words: string) => {
    const paragraph = middleOfList()?.querySelector('p');
    if (paragraph) paragraph.textContent = words;
  },
  row: () => middleOfList()?.replaceWith(middleOfList()?.cloneNode(true) as Element),
  control: () => {
    const next = button?.cloneNode(true) as Element;
    button?.replaceWith(next);
    button = next;
  },
};

/** The clock of a page goes in tenths of a millisecond: a median would be one of few. */
function middle(values: readonly number[]): number {
  const quarter = Math.floor(values.length / 4);
  const half = values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter);
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}
