/**
 * How many typing errors make one word of the other; infinitely many where it is another word. One in four letters, two from eight on; in short
 * words the first letter has to be right, or "Nero" would be "Xero".
 */
export function mistypedBy(typed: string, meant: string): number {
  const length = Math.min(typed.length, meant.length);
  const most = length < 4 ? 0 : length < 8 ? 1 : 2;
  if (Math.abs(typed.length - meant.length) > most) return Number.POSITIVE_INFINITY;
  if (length < 6 && typed[0] !== meant[0]) return Number.POSITIVE_INFINITY;
  const errors = errorsBetween(typed, meant);
  return errors <= most ? errors : Number.POSITIVE_INFINITY;
}

/** Letters that are missing, too many, wrong, or in the wrong order beside each other (the optimal string alignment distance). */
function errorsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? 0;
}

/** Letters and digits, without accents: "X-éro" is "xero". */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{Letter}\p{Number}]/gu, ''))
    .filter(Boolean);
}
