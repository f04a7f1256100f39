import type { Guidance } from '../../journey/guide/guidance.ts';
import type { SaidTrouble } from '../../journey/trouble/troubles-at.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** What went wrong or may go wrong now, and what to do about it. */
export function Troubles({ guidance }: { guidance: Guidance }) {
  return (
    <>
      {guidance.troubles.map((trouble) => (
        <div key={trouble.said.key} class="notice warning" role="alert">
          <WhatToDo trouble={trouble} />
        </div>
      ))}
    </>
  );
}

/** What people are known to meet at this step, for who meets it too. */
export function ExpectedTroubles({ guidance: { expected } }: { guidance: Guidance }) {
  if (expected.length === 0) return null;
  return (
    <details class="expected">
      <summary>{say(sentence('expected_title'))}</summary>
      {expected.map((trouble) => (
        <details key={trouble.said.key}>
          <summary>{trouble.title && say(trouble.title)}</summary>
          <WhatToDo trouble={trouble} />
        </details>
      ))}
    </details>
  );
}

function WhatToDo({ trouble: { said, ways } }: { trouble: SaidTrouble }) {
  return (
    <>
      <p>{say(said)}</p>
      {ways.length > 0 && (
        <ul class="ways">
          {ways.map((way) => (
            <li key={way.key}>{say(way)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
