import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Retry } from '../../../../src/content/overlay/retry.ts';

describe('putting right what a page took away', () => {
  let life: AbortController;
  let restoring: Retry;
  let restored: number;
  const takeAway = () => {
    restoring.soon(() => {
      restored += 1;
    });
    vi.advanceTimersByTime(1000);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    restoring = new Retry(life.signal);
    restored = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('happens once for many reasons, within a second', () => {
    for (let time = 0; time < 10; time++) restoring.soon(() => (restored += 1));
    vi.advanceTimersByTime(999);
    expect(restored).toBe(1);
  });

  it('happens at most five times in five seconds, and then no more', () => {
    const times: number[] = [];
    while (!restoring.isStoodDown && times.length < 50) {
      restoring.soon(() => times.push(performance.now()));
      vi.advanceTimersByTime(10);
    }
    expect(times.length).toBeLessThanOrEqual(5);
    takeAway();
    vi.advanceTimersByTime(60_000);
    takeAway();
    expect(restored).toBe(0);
  });

  it('goes on for ever when it is needed now and then', () => {
    for (let time = 0; time < 20; time++) {
      takeAway();
      vi.advanceTimersByTime(2000);
    }
    expect(restored).toBe(20);
    expect(restoring.isStoodDown).toBe(false);
  });

  it('has new chances at another step, and none twice for the same', () => {
    restoring.beginFor('sign-in');
    for (let time = 0; time < 500; time++) {
      restoring.soon(() => undefined);
      vi.advanceTimersByTime(10);
    }
    expect(restoring.isStoodDown).toBe(true);
    restoring.beginFor('sign-in');
    expect(restoring.isStoodDown).toBe(true);
    restoring.beginFor('choose-business');
    takeAway();
    expect(restored).toBe(1);
  });

  it('does not happen any more once the guide has left', () => {
    restoring.soon(() => (restored += 1));
    life.abort();
    takeAway();
    expect(restored).toBe(0);
  });
});
