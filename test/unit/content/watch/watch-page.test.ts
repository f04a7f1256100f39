// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../../src/content/watch/watch-page.ts';

let life: AbortController;
let looks: number[];
let noticed: number;
let thrownOut: number;
let isNews: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  document.body.innerHTML = '<main><p>One</p></main>';
  life = new AbortController();
  looks = [];
  noticed = 0;
  thrownOut = 0;
  isNews = true;
  const watch = watchPage(
    document,
    {
      look: () => {
        looks.push(performance.now());
        return isNews;
      },
      notice: (changes) => {
        noticed += changes.length;
      },
      thrownOut: () => {
        thrownOut += 1;
      },
    },
    life.signal,
  );
  watch.watch([document]);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const say = (text: string) => {
  (document.querySelector('p') as Element).textContent = text;
};
/** The observer is told before this goes on. */
const told = () => Promise.resolve();

test('looks once, after the next frame, however many changes there were', async () => {
  say('Two');
  say('Three');
  await told();
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(40);
  expect(looks.length).toBe(1);
  expect(noticed).toBeGreaterThan(1);
});

test('runs nothing while nothing changes', async () => {
  say('Two');
  await told();
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks.length).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks.length).toBe(1);
});

test('looks at a page that never rests ten times a second at most, and in the end at what is there', async () => {
  for (let frame = 0; frame < 60; frame++) {
    say(`Frame ${frame}`);
    await vi.advanceTimersByTimeAsync(16);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length).toBeLessThanOrEqual(11);
  for (const [at, look] of looks.entries())
    if (at > 0) expect(look - (looks[at - 1] ?? 0)).toBeGreaterThanOrEqual(100);
});

test('looks less often where there is nothing new, and at once when the page had come to rest', async () => {
  isNews = false;
  for (let frame = 0; frame < 120; frame++) {
    say(`Frame ${frame}`);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length).toBeLessThanOrEqual(11);
  await vi.advanceTimersByTimeAsync(2000);
  const before = looks.length;
  say('Once more');
  await vi.advanceTimersByTimeAsync(40);
  expect(looks.length).toBe(before + 1);
});

test('looks once and late when it is flooded', async () => {
  say('Before the flood');
  await told();
  for (let change = 0; change < 1100; change++) say(`Flood ${change}`);
  await told();
  await vi.advanceTimersByTimeAsync(350);
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(looks.length).toBe(1);
});

test('looks although the page is not drawn, in a tab behind another', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  say('Two');
  await told();
  await vi.advanceTimersByTimeAsync(200);
  expect(looks.length).toBe(1);
  vi.restoreAllMocks();
});

test('takes what our own element does for no change of the page, and its being thrown out for one', async () => {
  const host = document.createElement('credential-guide');
  document.body.append(host);
  host.dataset['state'] = 'looking';
  await told();
  expect([noticed, thrownOut]).toEqual([0, 0]);
  host.remove();
  await told();
  expect([noticed, thrownOut]).toEqual([0, 1]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks).toEqual([]);
});

test('ends with its life', async () => {
  say('Two');
  await told();
  life.abort();
  say('Three');
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks).toEqual([]);
});
