import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWhole } from '../sample.ts';
import { guideAt, guideWhen } from './harness/guide.ts';
import { byTurnsInBrowsers } from './harness/in-each-browser.ts';
import { places, Renewal } from './harness/renewal.ts';
import { ringOn } from './harness/ring.ts';

const step = 'open-old-credential';
const name = 'Bakery-Payroll-N';
const edit = { role: 'link', name: 'Edit', inRow: name } as const;

/** How many rows: the ring stood wrong for longer the more there were. */
const counts = isWhole ? [20, 100, 400] : [20, 400];

/** How pages put other things into rows that are there already. */
const ways = [
  'moves its rows',
  'writes other names into its rows',
  'changes the text of its names',
  'fills its rows anew',
  'moves the controls into other rows',
] as const;

byTurnsInBrowsers('rows that are sorted anew or used again in place', (stage) => {
  let renewal: Renewal;

  beforeAll(async () => {
    renewal = await Renewal.start(stage);
    await renewal.open(places.list, 'columns=names');
    await guideWhen(renewal.portal, 'the card asks', ({ cardButtons }) => cardButtons.includes(name));
    await renewal.portal.click({ role: 'button', name });
    await ringOn(renewal.portal, step, edit);
  });
  afterAll(() => renewal.close());

  describe.each(counts)('%i of them', (count) => {
    it.each(ways)('never have the ring on another’s control when the page %s', async (way) => {
      const { portal } = renewal;
      await renewal.open(places.list, `columns=names&visit=${count}-${ways.indexOf(way)}`);
      await ringOn(portal, step, edit);
      await portal.evaluate(fillUp, count);
      await portal.evaluate(bringRowIntoSight, name);
      await ringOn(portal, step, edit);
      await guideAt(portal, step, 'pointing');
      const seen = await portal.evaluate(sortAnew, way, name);
      expect(seen.rings).toBeGreaterThan(0);
      expect(seen.faults).toEqual([]);
      await portal.evaluate(bringRowIntoSight, name);
      await ringOn(portal, step, edit);
    });
  });

  it('nor when its row becomes another’s between the card and the ring', async () => {
    const { portal } = renewal;
    await renewal.open(places.list, 'columns=names&visit=between');
    await ringOn(portal, step, edit);
    const seen = await portal.evaluate(becomeAnother, name);
    expect(seen.swaps).toBeGreaterThan(0);
    expect(seen.faults).toEqual([]);
    await ringOn(portal, step, edit);
  });
});

/**
 * Done by the page's own script, seven times: the control goes and comes back, and in the moment in which the guide has drawn its card for it the
 * row becomes another's. At every frame it looks at what the ring is on.
 */
async function becomeAnother(wanted: string): Promise<{ swaps: number; faults: string[] }> {
  const nameOf = (row: HTMLTableRowElement) => row.cells[0] as HTMLElement;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const row = rows.find((one) => nameOf(one).textContent === wanted) as HTMLTableRowElement;
  const link = row.querySelector('a') as Element;
  const home = link.parentElement as Element;
  const faults = new Set<string>();
  let swaps = 0;
  const look = (): void => {
    const ring = document.querySelector('credential-guide')?.shadowRoot?.querySelector('[part~="ring"]');
    if (!ring?.matches(':popover-open') || getComputedStyle(ring).visibility !== 'visible') return;
    const [box, { left, top }] = [ring.getBoundingClientRect(), link.getBoundingClientRect()];
    const isOnLink = left >= box.left && left <= box.right && top >= box.top && top <= box.bottom;
    const name = nameOf(row).textContent;
    if (isOnLink && link.isConnected && name !== wanted) faults.add(`the ring is on ${name}`);
  };
  let isOver = false;
  const everyFrame = (): void => {
    look();
    if (!isOver) requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (let round = 0; round < 7; round++) {
    link.remove();
    await pause(600);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      swaps += 1;
      nameOf(row).textContent = 'Another-credential';
    });
    observer.observe(document.querySelector('credential-guide') as Element, { attributes: true });
    home.prepend(link);
    await pause(600);
    observer.disconnect();
    nameOf(row).textContent = wanted;
    await pause(400);
  }
  isOver = true;
  return { swaps, faults: [...faults] };
}

/** As a person scrolls to it: rows that came above it may have pushed it out of the window. */
function bringRowIntoSight(wanted: string): void {
  const rows = [...document.querySelectorAll('tbody tr')];
  const row = rows.find((one) => one.firstElementChild?.textContent === wanted);
  row?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Done by the page's own script: so many rows in the table. The one that is meant stands in their midst. */
function fillUp(count: number): void {
  const body = document.querySelector('tbody') as HTMLTableSectionElement;
  const [first] = body.rows;
  for (let number = body.children.length; number < count; number += 1) {
    const row = first?.cloneNode(true) as HTMLTableRowElement;
    (row.cells[0] as HTMLElement).textContent = `Device-${String(number).padStart(3, '0')}`;
    if (number % 2) body.append(row);
    else body.prepend(row);
  }
}

/** Done by the page's own script, seven times; at every frame in between it looks at what the ring is on. */
async function sortAnew(way: string, wanted: string): Promise<{ rings: number; faults: string[] }> {
  const body = document.querySelector('tbody') as HTMLElement;
  const rows = () => [...body.children] as HTMLTableRowElement[];
  const nameOfRow = (row: Element) => (row as HTMLTableRowElement).cells[0]?.textContent ?? '';
  const turn = <T>(all: readonly T[]): T[] => {
    const by = Math.max(1, Math.floor(all.length / 3));
    return [...all.slice(by), ...all.slice(0, by)];
  };
  const change = (): void => {
    const all = rows();
    const names = turn(all.map(nameOfRow));
    const controls = turn(all.map((row) => row.cells[row.cells.length - 1]?.firstElementChild as Element));
    if (way === 'moves its rows') body.append(...turn(all));
    for (const [at, row] of all.entries()) {
      const cell = row.cells[0] as HTMLElement;
      const next = names[at] ?? '';
      if (way === 'writes other names into its rows') cell.textContent = next;
      if (way === 'changes the text of its names') (cell.firstChild as Text).data = next;
      if (way === 'fills its rows anew') {
        const { innerHTML } = row;
        row.innerHTML = innerHTML.replace(nameOfRow(row), next);
      }
      if (way === 'moves the controls into other rows') {
        row.cells[row.cells.length - 1]?.prepend(controls[at] as Element);
      }
    }
  };

  const faults = new Set<string>();
  let rings = 0;
  const look = (): void => {
    const host = document.querySelector('credential-guide');
    const ring = host?.shadowRoot?.querySelector('[part~="ring"]');
    if (!host || !ring) return void faults.add('our element is gone');
    const box = ring.getBoundingClientRect();
    const isPainted = ring.matches(':popover-open') && getComputedStyle(ring).visibility === 'visible';
    const state = host.getAttribute('data-state');
    // Pushed out of the window, it is pointed at still, where there is nothing to paint a ring on.
    if (ring.classList.contains('out-of-sight')) return;
    if (!isPainted && state === 'pointing') faults.add('it says that it points, without a ring');
    if (!isPainted) return;
    rings += 1;
    if (state !== 'pointing') faults.add(`a ring is painted while it says ${state}`);
    for (const link of document.querySelectorAll('tbody a')) {
      const { left, top, right, bottom } = link.getBoundingClientRect();
      const isInside = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
      const row = link.closest('tr') as Element;
      if (isInside && nameOfRow(row) !== wanted) faults.add(`the ring is on ${nameOfRow(row)}`);
    }
  };
  let isOver = false;
  const everyFrame = (): void => {
    look();
    if (!isOver) requestAnimationFrame(everyFrame);
  };
  requestAnimationFrame(everyFrame);
  for (let time = 0; time < 7; time += 1) {
    // Long enough for the ring to be there again, short enough to come while the guide looks.
    await new Promise((done) => setTimeout(done, 120 + 130 * time));
    change();
  }
  await new Promise((done) => setTimeout(done, 500));
  isOver = true;
  return { rings, faults: [...faults] };
}
