/** Where the simulated computers are taken: half-hour changes, whole-hour ones, none, and far away. */
export const zones = [
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Darwin',
  'Australia/Perth',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Europe/London',
];

/** A small generator of its own (mulberry32), so that one number replays a whole run. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** So many of the steps, each at most once; the last tenth is left for what is put off. */
export function someOf(steps: number, count: number, below: (below: number) => number): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(1 + below(steps * 0.9));
  return chosen;
}

/** What nobody can compress. */
export function noise(length: number): string {
  const below = random(length);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + below(20_000))).join('');
}
