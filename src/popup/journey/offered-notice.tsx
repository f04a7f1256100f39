import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { PopupProps } from '../popup-props.ts';

/** Longer lists are counted: the register's page shows them whole. */
const mostNames = 4;

/** Offers to keep what the portal's list shows. What is kept is said first; nothing is kept without the click. */
export function OfferedNotice({ view, tell }: Pick<PopupProps, 'view' | 'tell'>) {
  const { offered, register } = view;
  return (
    <details class="offered">
      <summary>{say(counted('register_offered', offered.length))}</summary>
      <ul>
        {offered.slice(0, mostNames).map(({ displayName }) => (
          <li key={displayName}>
            <bdi>{displayName}</bdi>
          </li>
        ))}
        {offered.length > mostNames && (
          <li>{say(counted('register_page_and_more', offered.length - mostNames))}</li>
        )}
      </ul>
      <p class="hint">{say(sentence('register_what_is_kept'))}</p>
      {register.isSynced && <p class="hint">{say(sentence('register_is_synced'))}</p>}
      <button
        type="button"
        class="button secondary"
        onClick={() => tell({ kind: 'credentials-remembered', found: offered })}
      >
        {say(counted('register_page_keep', offered.length))}
      </button>
    </details>
  );
}
