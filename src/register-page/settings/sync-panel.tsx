import { say } from '../../platform/words/say.ts';
import { roomForMore } from '../../register/sync/sync-items.ts';
import { sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';

/** Whether the register follows the person by the browser's own sync, and how much room there is for it. */
export function SyncPanel({ view: { sync, register, organisation }, tell }: PageProps) {
  const fits = roomForMore(sync.bytes, register.entries.length);
  const share = Math.min(100, Math.round((100 * sync.bytes) / sync.room));
  const isOff = organisation?.isSyncOff === true;
  return (
    <div class="panel sync">
      <h3>{say(sentence('register_sync_title'))}</h3>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={sync.isOn && !isOff}
          aria-checked={sync.isOn && !isOff}
          disabled={isOff}
          aria-describedby="sync-what"
          onChange={(event) => void tell({ kind: 'sync-switched', isOn: event.currentTarget.checked })}
        />
        {say(sentence('register_sync_label'))}
      </label>
      {isOff && <p class="set-by">{say(sentence('register_set_by_organisation'))}</p>}
      <p id="sync-what">{say(sentence('register_sync_what'))}</p>
      <p class="hint">{say(sentence('register_sync_room', String(share)))}</p>
      <p class="hint">{say(sentence('register_sync_fits', String(fits)))}</p>
    </div>
  );
}
