import { getByRole, queryByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { findControl } from '../../src/portal/find-control.ts';

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
  main.append(list);
  // One element in ten is a button and one another control: as on the page on which the figures of the field were measured.
  const row =
    '<div><p>Invoice <b>of a customer</b></p><ul><li><a href="#x">Open</a></li><li><span>Paid</span></li></ul><p><button>Pay the invoice</button></p></div>';
  while (document.querySelectorAll('*').length < elements)
    list.insertAdjacentHTML('beforeend', row.repeat(50));
}

/** Each contestant finds the button once a round, after something on the page has changed. */
export async function measureFinding(rounds: number): Promise<FindingTimes> {
  const times: Record<'ours' | 'testingLibrary' | 'everyName' | 'floor', number[]> = {
    ours: [],
    testingLibrary: [],
    everyName: [],
    floor: [],
  };
  const contestants = {
    ours: () => findControl(document, { control: 'create-credential' }).kind === 'found',
    testingLibrary: () => queryByRole(document.body, 'button', { name }) !== null,
    everyName: () =>
      [...document.querySelectorAll(pressable)].filter((element) => computeAccessibleName(element) === name)
        .length === 1,
    floor: () =>
      [...document.querySelectorAll(pressable)].some((element) => element.textContent?.trim() === name),
  };
  getByRole(document.body, 'button', { name });
  const place = document.body.appendChild(document.createElement('p'));
  for (let round = -2; round < rounds; round++) {
    for (const [who, find] of Object.entries(contestants)) {
      // The slow ones need fewer rounds to be known as slow.
      if (who !== 'ours' && who !== 'floor' && round >= 3) continue;
      place.textContent = `Changed ${round} ${who}`;
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      if (!find()) throw new Error(`${who} did not find it`);
      if (round >= 0) times[who as keyof typeof times].push(performance.now() - start);
    }
  }
  const median = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    elements: document.querySelectorAll('*').length,
    ours: median(times.ours),
    testingLibrary: median(times.testingLibrary),
    everyName: median(times.everyName),
    floor: median(times.floor),
  };
}
