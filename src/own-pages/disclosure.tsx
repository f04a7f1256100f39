import { disclosure } from '../journey/agreement.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';

/** What a person agrees to when they begin a journey, in five lines: it has to be in sight wherever one can be begun for the first time. */
export function Disclosure() {
  return (
    <section class="disclosure" aria-labelledby="disclosure">
      <h2 id="disclosure">{say(sentence('disclosure_title'))}</h2>
      <ul>
        {disclosure.map((line) => (
          <li key={line}>{say(sentence(line))}</li>
        ))}
      </ul>
    </section>
  );
}
