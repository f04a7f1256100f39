/** @jsxImportSource ./markup */
import type { Guidance } from '../../journey/guide/guidance.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { say } from './say.ts';

/** What people are known to meet at this step, for who meets it too. */
export function ExpectedTrouble({ guidance: { expected } }: { guidance: Guidance }) {
  if (expected.length === 0) return null;
  return (
    <details class="expected">
      <summary>{say(sentence('expected_title'))}</summary>
      {expected.map(({ title, said, ways }) => (
        <details key={said.key}>
          <summary>{title && say(title)}</summary>
          <p>{say(said)}</p>
          <Ways ways={ways} />
        </details>
      ))}
    </details>
  );
}

/** What to do about it, one after the other. */
export function Ways({ ways }: { ways: readonly Sentence[] }) {
  if (ways.length === 0) return null;
  return (
    <ul class="ways">
      {ways.map((way) => (
        <li key={way.key}>{say(way)}</li>
      ))}
    </ul>
  );
}
