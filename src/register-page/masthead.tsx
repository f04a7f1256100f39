import type { BackgroundToRegister } from '../platform/messages/register-messages.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import type { PageProps } from './parts/page-props.ts';
import { type Room, rooms } from './use-room.ts';

interface Props {
  readonly room: Room;
  readonly view: BackgroundToRegister | null;
  readonly edit: PageProps['edit'];
}

/** The page's name, its parts, and "Add", which is always at hand. */
export function Masthead({ room, view, edit }: Props) {
  return (
    <header class="masthead">
      <img src="/icons/icon.svg" alt="" width="40" height="40" />
      <h1>{say(sentence('register_page_title'))}</h1>
      <nav aria-label={say(sentence('register_page_parts'))}>
        {rooms.map((each) => (
          <a key={each} href={`#${each}`} aria-current={each === room ? 'page' : undefined}>
            {say(sentence(`register_room_${each.replace('-', '_') as 'bring_in'}`))}
          </a>
        ))}
      </nav>
      <button type="button" class="button secondary" disabled={!view} onClick={() => edit(null)}>
        {say(sentence('register_page_add'))}
      </button>
    </header>
  );
}
