import type { Certainty } from '../../../help/answer.ts';
import type { HelpSource } from '../../../help/sources.ts';
import { say, sayDate } from '../../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../../values/sentence.ts';

const words: Readonly<Record<Certainty, MessageKey>> = {
  documented: 'where_certainty_documented',
  likely: 'where_certainty_likely',
  unknown: 'help_certainty_unknown',
};

interface HowSureProps {
  readonly certainty: Certainty;
  readonly sources: readonly HelpSource[];
}

/** How sure an answer is, who says so, and when it was read. */
export function HowSure({ certainty, sources }: HowSureProps) {
  return (
    <>
      <h3>{say(sentence('help_certainty'))}</h3>
      <p>{say(sentence(words[certainty]))}</p>
      <ul class="sources">
        {sources.map(({ who, date, url, readOn }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              <bdi>{who}</bdi>
            </a>{' '}
            <span class="hint">{say(sentence('software_source_read', sayDate(date), sayDate(readOn)))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
