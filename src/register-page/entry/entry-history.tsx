import { say } from '../../platform/words/say.ts';
import type { Happening, RegisterEntry } from '../../register/entry.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { shortDate } from '../parts/dates.ts';

/** What has happened to a credential, the latest first. */
export function EntryHistory({ entry: { history, origin } }: { readonly entry: RegisterEntry }) {
  return (
    <section class="history">
      <h3>{say(sentence('register_history'))}</h3>
      <ol reversed>
        {history.toReversed().map((line) => (
          <li key={`${line.at} ${line.what}`}>
            <time dateTime={line.day}>{shortDate(line.day)}</time>{' '}
            {say(line.what === 'added' ? sentence(`register_history_added_${origin}`) : said(line))}
            {line.validTo && (
              <span class="hint"> {say(sentence('register_history_until', shortDate(line.validTo)))}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function said({ what, displayName }: Happening): Sentence {
  return what === 'corrected'
    ? sentence('register_history_corrected', displayName)
    : sentence(`register_history_${what as 'renewed'}`);
}
