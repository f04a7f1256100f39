/** Milliseconds of each contestant, and how many times longer the first one takes than each other one. */
export interface Measured {
  readonly name: string;
  /** Median over the rounds. */
  readonly milliseconds: number;
  /** Median over the rounds of "first divided by this one", within one round; 1 for the first itself. */
  readonly ratio: number;
}

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Measures contestants in turns, round by round, so that whatever else the machine does meets all of them alike. The first rounds
 * do not count: there the engine still compiles.
 */
export async function sideBySide(
  contestants: readonly Contestant[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<readonly Measured[]> {
  const times: number[][] = contestants.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, { run }] of contestants.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  const [first] = times;
  return contestants.map(({ name }, at) => {
    const own = times[at] ?? [];
    const ratios = own.map((time, round) => (first?.[round] ?? Number.NaN) / time);
    return { name, milliseconds: median(own), ratio: median(ratios) };
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
