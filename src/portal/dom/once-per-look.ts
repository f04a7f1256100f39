import type { Look } from './look.ts';

/** Answers a question about a look once: a look is of one moment, so the answer stays. */
export function oncePerLook<Value>(answer: (look: Look) => Value): (look: Look) => Value {
  const known = new WeakMap<Look, { readonly value: Value }>();
  return (look) => {
    const before = known.get(look);
    if (before) return before.value;
    const value = answer(look);
    known.set(look, { value });
    return value;
  };
}
