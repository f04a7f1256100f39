import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';

/** Credentials that the portal's list showed and that are not remembered yet. */
export function OfferedNotice({ view: { offered }, tell, report }: PageProps) {
  if (offered.length === 0) return null;
  const keep = async () => {
    if (await tell({ kind: 'entries-added', found: offered }))
      report({ what: counted('register_page_kept', offered.length) });
  };
  return (
    <div class="notice plain offered">
      <p>{say(counted('register_offered', offered.length))}</p>
      <ul class="names">
        {offered.slice(0, 5).map(({ business, displayName }, at) => (
          <li key={at}>
            <bdi>{displayName}</bdi> – <bdi>{business}</bdi>
          </li>
        ))}
        {offered.length > 5 && <li>{say(counted('register_page_and_more', offered.length - 5))}</li>}
      </ul>
      <p>{say(sentence('register_what_is_kept'))}</p>
      <p>
        <button type="button" class="button secondary" onClick={keep}>
          {say(counted('register_page_keep', offered.length))}
        </button>
      </p>
    </div>
  );
}
