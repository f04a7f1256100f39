import { describe, expect, it } from 'vitest';
import { growthOf, slopeOf, withoutWarmUp } from '../../soak/slope.ts';

const at = (value: (minute: number) => number) =>
  Array.from({ length: 20 }, (_, minute) => ({ minute, value: value(minute) }));

describe('memory over time', () => {
  it('is flat where it only goes up and down', () => {
    const samples = at((minute) => 50 + (minute % 2 === 0 ? 0.4 : -0.4));
    expect(Math.abs(slopeOf(samples))).toBeLessThan(0.02);
  });

  it('is not where a little is left over each time', () => {
    const samples = at((minute) => 50 + minute * 0.1 + (minute % 3));
    expect(slopeOf(samples)).toBeCloseTo(0.1, 1);
    expect(growthOf(samples)).toBeGreaterThan(1.5);
  });

  it('is judged without its beginning', () => {
    const samples = at((minute) => (minute < 4 ? 10 * minute : 40));
    expect(growthOf(withoutWarmUp(samples))).toBe(0);
    expect(growthOf(samples)).toBeGreaterThan(5);
  });

  it('needs three samples', () => {
    expect(() => slopeOf(at(() => 1).slice(0, 2))).toThrow('three samples');
  });
});
