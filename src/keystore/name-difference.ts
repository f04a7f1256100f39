/** How two names differ that should be the same: the smallest difference that explains it. */
export type NameDifference = 'none' | 'case' | 'space' | 'look-alike' | 'other';

/** Letters and signs of other alphabets and digits that look like one another, as the Latin letter they are taken for. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  ζ: 'z',
  '0': 'o',
  '1': 'l',
  i: 'l',
  '|': 'l',
  '5': 's',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
};

export function differenceBetween(one: string, other: string): NameDifference {
  if (one === other) return 'none';
  if (one.toLowerCase() === other.toLowerCase()) return 'case';
  if (withoutSpace(one) === withoutSpace(other)) return 'space';
  return skeleton(one) === skeleton(other) ? 'look-alike' : 'other';
}

function withoutSpace(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

function skeleton(name: string): string {
  const plain = withoutSpace(name.normalize('NFKC')).replace(/\p{Cf}/gu, '');
  return [...plain].map((character) => lookAlikes[character] ?? character).join('');
}
