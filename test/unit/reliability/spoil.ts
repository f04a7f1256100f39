/** A way in which something stored may be spoilt: by a broken disk, another program, or a version of ours that is still to come. */
export interface Spoilt {
  readonly how: string;
  readonly record: unknown;
}

const junk: readonly unknown[] = [
  null,
  '',
  'garbage',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  { kind: 'renew' },
  '\u202e\u0000\ud800',
  'x'.repeat(10_000),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
];

/** Spoils a copy of it in one to four places, or as a whole; the same numbers spoil it the same way. */
export function spoil(record: unknown, random: () => number): Spoilt {
  const copy: unknown = structuredClone(record);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const roll = random();
  if (roll < 0.1) return { how: 'junk', record: pick(junk) };
  if (roll < 0.2)
    return { how: 'a version to come', record: { ...(copy as object), version: 100, more: pick(junk) } };
  if (roll < 0.3) return { how: 'text, cut off', record: cutOff(record, random) };
  const times = 1 + Math.floor(random() * 4);
  const done: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const places = placesIn(copy);
    if (places.length === 0) break;
    const { holder, key } = pick(places);
    const act = pick(['delete', 'replace', 'add', 'rename'] as const);
    if (act === 'delete') Reflect.deleteProperty(holder, key);
    if (act === 'replace') holder[key] = structuredClone(pick(junk));
    if (act === 'add') holder[`${key}-more`] = structuredClone(pick(junk));
    if (act === 'rename') {
      holder[`${key}2`] = holder[key];
      Reflect.deleteProperty(holder, key);
    }
    done.push(`${act} ${key}`);
  }
  return { how: done.join(', '), record: copy };
}

/** What a write that broke off leaves of a text; where the rest is still JSON by itself, as a value. */
function cutOff(record: unknown, random: () => number): unknown {
  const text = JSON.stringify(record);
  return text.slice(0, Math.floor(random() * text.length));
}

function placesIn(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
