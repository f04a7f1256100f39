import type { Snapshot } from './snapshot.ts';

/** Answers a question about a look once: a look is of one moment, so the answer stays. */
export function oncePerSnapshot<Value>(answer: (snapshot: Snapshot) => Value): (snapshot: Snapshot) => Value {
  const known = new WeakMap<Snapshot, { readonly value: Value }>();
  return (snapshot) => {
    const before = known.get(snapshot);
    if (before) return before.value;
    const value = answer(snapshot);
    known.set(snapshot, { value });
    return value;
  };
}
