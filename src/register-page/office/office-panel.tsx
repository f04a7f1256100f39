import { useRef, useState } from 'preact/hooks';
import { canKeepFilesOpen } from '../../platform/office-file.ts';
import { say } from '../../platform/words/say.ts';
import { type OfficeList, readOfficeFile } from '../../register/office/office-file.ts';
import { counted, type Sentence, sentence } from '../../values/sentence.ts';
import { sayMoment } from '../parts/dates.ts';
import type { PageProps } from '../parts/page-props.ts';
import { saveOfficeFile } from '../parts/save-files.ts';
import type { Office } from './use-office.ts';

/** One list for several people, in a file on a folder that they share. It works without, as ever. */
export function OfficePanel({ office, ...props }: PageProps & { readonly office: Office }) {
  return (
    <div class="panel office" data-office-state={office.state.kind}>
      <h3>{say(sentence('office_title'))}</h3>
      <p>{say(sentence('office_what'))}</p>
      {canKeepFilesOpen() ? <KeptOpen {...office} /> : <ByHand {...props} />}
    </div>
  );
}

function KeptOpen({ state, choose, stop }: Office) {
  if (state.kind === 'none') {
    return (
      <p class="row">
        <button type="button" class="button secondary" onClick={() => choose('open')}>
          {say(sentence('office_choose'))}
        </button>
        <button type="button" class="button secondary" onClick={() => choose('new')}>
          {say(sentence('office_new'))}
        </button>
      </p>
    );
  }
  return (
    <>
      <p role="status">
        {say(sentence('office_shared', state.file))}{' '}
        {state.kind === 'met' && say(sentence('office_met', sayMoment(state.at)))}
      </p>
      <p>
        <button type="button" class="button secondary" onClick={stop}>
          {say(sentence('office_stop'))}
        </button>
      </p>
    </>
  );
}

/** Where no file can be kept open, the person brings it in and saves it again: by the same laws, so that nothing is lost that way either. */
function ByHand({ view, tell, report }: PageProps) {
  const [trouble, setTrouble] = useState<Sentence | null>(null);
  const unread = useRef<OfficeList['unread']>({ entries: [], forgotten: [] });
  const bringIn = async (file: File) => {
    const read = readOfficeFile(await file.text());
    setTrouble(read.kind === 'list' ? null : sentence(`office_${read.kind}`, file.name));
    if (read.kind !== 'list') return;
    unread.current = read.list.unread;
    const answer = await tell({ kind: 'office-met', register: read.list.register });
    if (answer) report({ what: counted('register_page_kept', answer.register.entries.length) });
  };
  return (
    <>
      <p>{say(sentence('office_by_hand'))}</p>
      {trouble && (
        <p class="notice warning" role="alert">
          {say(trouble)}
        </p>
      )}
      <div class="row">
        <label class="button secondary file-button">
          {say(sentence('office_bring_in'))}
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            data-input="office"
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void bringIn(file);
            }}
          />
        </label>
        <button
          type="button"
          class="button secondary"
          onClick={async () => {
            // From now on it is elsewhere too: what is forgotten leaves a mark.
            const answer = await tell({ kind: 'office-met', register: { entries: [], forgotten: [] } });
            saveOfficeFile({ register: (answer ?? view).register, unread: unread.current });
          }}
        >
          {say(sentence('office_save'))}
        </button>
      </div>
    </>
  );
}
