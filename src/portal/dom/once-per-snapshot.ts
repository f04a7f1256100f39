import { finish, type Work } from './slices.ts';
import type { Snapshot } from './snapshot.ts';

/** Answers a question about a snapshot once: it is of one moment, so the answer stays. */
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

/** The same for a question that takes long on a long page: `prepare` answers it in slices before it is asked. */
export function workOncePerSnapshot<Value>(answer: (snapshot: Snapshot) => Work<Value>): {
  readonly ask: (snapshot: Snapshot) => Value;
  readonly prepare: (snapshot: Snapshot) => Work<void>;
} {
  const known = new WeakMap<Snapshot, { readonly value: Value }>();
  function* prepare(snapshot: Snapshot): Work<void> {
    if (!known.has(snapshot)) known.set(snapshot, { value: yield* answer(snapshot) });
  }
  return {
    prepare,
    ask: (snapshot) => {
      finish(prepare(snapshot));
      return (known.get(snapshot) as { readonly value: Value }).value;
    },
  };
}
