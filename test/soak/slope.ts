/** Something measured at a moment, in minutes from the start. */
export interface Sample {
  readonly minute: number;
  readonly value: number;
}

/** How much the value rises in a minute, by the line that lies closest to all samples (least squares). @throws for fewer than three. */
export function slopeOf(samples: readonly Sample[]): number {
  if (samples.length < 3) throw new Error(`A slope needs three samples; there are ${samples.length}`);
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [minute, value] = [mean((one) => one.minute), mean((one) => one.value)];
  const spread = mean((one) => (one.minute - minute) ** 2);
  return mean((one) => (one.minute - minute) * (one.value - value)) / spread;
}

/** Programs fill their caches first: what the first fifth of the samples shows says nothing of the hours after. */
export function withoutWarmUp(samples: readonly Sample[]): readonly Sample[] {
  return samples.slice(Math.ceil(samples.length / 5));
}

/** How much it rose from the first sample to the last by that line, never below 0. */
export function growthOf(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return 0;
  return Math.max(0, slopeOf(samples) * (last.minute - first.minute));
}
