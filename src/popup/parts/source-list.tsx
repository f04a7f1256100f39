import { type JourneySourceKey, journeySources, readOn, type Source } from '../../journey/trouble/sources.ts';
import { say, sayDate } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** Who said it and when, for people who want to look for themselves. */
export function SourceList({ sources }: { sources: readonly JourneySourceKey[] }) {
  return (
    <details>
      <summary>{say(sentence('where_sources_title'))}</summary>
      <ul>
        {[...new Set(sources)].map((key) => (
          <li key={key}>
            <SourceLink source={journeySources[key]} />
          </li>
        ))}
      </ul>
      <p class="hint">{say(sentence('where_sources_read', sayDate(readOn)))}</p>
    </details>
  );
}

function SourceLink({ source: { who, date, url } }: { source: Source }) {
  const words = say(sentence('where_source', who, date));
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
}
