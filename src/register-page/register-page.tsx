import { useCallback, useState } from 'preact/hooks';
import { Disclosure } from '../own-pages/disclosure.tsx';
import { useFileDrop } from '../own-pages/use-file-drop.ts';
import { useRoute } from '../own-pages/use-route.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import type { RegisterEntry } from '../register/entry.ts';
import { readPlace } from '../register/register-place.ts';
import { sentence } from '../values/sentence.ts';
import { DoneNotice } from './done-notice.tsx';
import { EntryDialog } from './entry/entry-dialog.tsx';
import { filesInDrop, type NamedFile } from './import/files-in-drop.ts';
import { BringIn } from './import/import-part.tsx';
import { List } from './list/list.tsx';
import { useListState } from './list/use-list-state.ts';
import { Masthead } from './masthead.tsx';
import { OfficeNotice } from './office/office-notice.tsx';
import { useOffice } from './office/use-office.ts';
import type { Done } from './parts/page-props.ts';
import { Reminders } from './settings/reminders.tsx';
import { Troubles } from './troubles.tsx';
import { useRegister } from './use-register.ts';
import { usePlace, useRoom } from './use-room.ts';

/** Every credential that the person chose to remember. */
export function RegisterPage() {
  const { view, isBackgroundSilent, tell } = useRegister();
  const { room, heading } = useRoom();
  const place = useRoute(readPlace);
  const list = useListState(place.kind === 'due' ? 'due' : 'all');
  const [done, report] = useState<Done | null>(null);
  const [edited, setEdited] = useState<RegisterEntry | 'new' | null>(null);
  const edit = useCallback((entry: RegisterEntry | null) => setEdited(entry ?? 'new'), []);
  const [dropped, setDropped] = useState<readonly NamedFile[] | null>(null);
  const held = useFileDrop((files, items) => {
    void filesInDrop(files, items).then(setDropped);
    location.hash = '#bring-in';
  });
  usePlace(place, view, (place, entry) => {
    if (place === 'due') list.choose({ group: 'due', month: null, text: '' });
    if (entry) setEdited(entry);
  });

  const opened = edited === 'new' ? null : edited;
  const office = useOffice(view, tell);
  const props = view && { view, tell, report, edit };
  return (
    <div class="page">
      <Masthead room={room} view={view} edit={edit} />
      <main>
        <Troubles view={view} isBackgroundSilent={isBackgroundSilent} />
        <OfficeNotice office={office} />
        <DoneNotice done={done} close={() => report(null)} />
        {view?.isAgreed === false && room === 'list' && view.register.entries.length > 0 && <Disclosure />}
        {props && room === 'list' && <List {...props} list={list} heading={heading} opened={opened} />}
        {props && room === 'bring-in' && <BringIn {...props} heading={heading} dropped={dropped} />}
        {props && room === 'reminders' && <Reminders {...props} office={office} heading={heading} />}
      </main>
      {held && <p class="held">{say(sentence('register_drop_now'))}</p>}
      <footer>
        <p>{say(sentence(view?.isInOffice ? 'register_page_privacy_office' : 'register_page_privacy'))}</p>
        <p>{say(sentence('not_affiliated'))}</p>
        {isTranslated() && <p>{say(sentence('translation_awaits_review'))}</p>}
      </footer>
      {props && edited && <EntryDialog {...props} entry={opened} close={() => setEdited(null)} />}
    </div>
  );
}
