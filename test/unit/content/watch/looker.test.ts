// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Looker } from '../../../../src/content/watch/looker.ts';
import type { Snapshot } from '../../../../src/portal/dom/snapshot.ts';

/** How long one step of a look takes, by a clock that goes on whenever it is asked. */
let milliseconds = 0;
/** What the page does when it has its turn. */
let onTurn = () => {};

beforeEach(() => {
  let clock = 0;
  onTurn = () => {};
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += milliseconds;
    return clock;
  });
  vi.stubGlobal('MessageChannel', Turn);
  document.body.innerHTML = `<main><h1>Manage credentials</h1>${'<p>Words.</p><button>Help</button>'.repeat(40)}</main>`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Stands for the browser's: what is posted arrives when the page has had its turn. */
class Turn {
  readonly port1 = { onmessage: () => {}, close: () => {} };
  readonly port2 = {
    postMessage: () => {
      setTimeout(() => {
        onTurn();
        this.port1.onmessage();
      });
    },
  };
}

function makeLooker(): Looker {
  return new Looker(document, new AbortController().signal);
}

/** At a page that changes whenever it has its turn. */
function lookWhileChanging(): Snapshot | null | Promise<Snapshot | null> {
  const looker = makeLooker();
  onTurn = () => looker.changed();
  return looker.look();
}

it('reads a short page at once', () => {
  milliseconds = 0.001;
  const looker = makeLooker();
  const snapshot = looker.look();
  expect(snapshot).not.toBeInstanceOf(Promise);
  expect(looker.current).toBe(snapshot);
});

it('lets the page have its turn', async () => {
  milliseconds = 0.2;
  let turns = 0;
  onTurn = () => (turns += 1);
  expect(await makeLooker().look()).not.toBeNull();
  expect(turns).toBeGreaterThan(0);
});

it('reads a page that never rests in one go, where that is short', async () => {
  milliseconds = 0.2;
  expect(await lookWhileChanging()).not.toBeNull();
});

it('gives up on one that is long as well', async () => {
  milliseconds = 2;
  expect(await lookWhileChanging()).toBeNull();
});
