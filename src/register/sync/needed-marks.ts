import type { Register } from '../entry.ts';

/** A computer that was off for longer may bring a forgotten credential back: better than marks that fill the sync. */
const daysKept = 180;
/** A quarter of the room in the browser's sync: a mark takes 27 bytes there (measured 2026-11-29). */
const mostMarks = 1000;

/** The ids of all that stands in a register, or was there. */
export function idsIn({ entries, forgotten }: Register): ReadonlySet<string> {
  return new Set([...entries, ...forgotten].map(({ id }) => id));
}

/**
 * The register without the marks that serve nobody: those that every computer has had half a year to hear of, those of what never left this
 * computer, and beyond a thousand the oldest.
 *
 * @param known the ids that other computers may know; null for all.
 */
export function withNeededMarks(
  register: Register,
  known: ReadonlySet<string> | null,
  now: number,
): Register {
  const { forgotten } = register;
  const groupOf = ({ id, into }: (typeof forgotten)[number]) => into ?? id;
  // What was joined is forgotten together: of a group all marks stay, or none.
  const groups = new Set(
    forgotten.filter(({ id }) => known === null || known.has(id)).map((mark) => groupOf(mark)),
  );
  const oldest = now - daysKept * 86_400_000;
  const needed = forgotten.filter((mark) => mark.forgottenAt >= oldest && groups.has(groupOf(mark)));
  const kept =
    needed.length <= mostMarks
      ? needed
      : needed.toSorted((one, other) => other.forgottenAt - one.forgottenAt).slice(0, mostMarks);
  return kept.length === forgotten.length ? register : { ...register, forgotten: kept };
}
