import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { ImportChange, ImportPreview } from '../../register/import/import-preview.ts';
import type { KeystoreFileOutcome } from '../../register/import/preview-keystores.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { NewList } from './added-list.tsx';
import { ChangedList } from './changed-list.tsx';
import { FileOutcomes } from './file-outcomes.tsx';
import { ProblemList } from './problem-list.tsx';

interface Props {
  readonly preview: ImportPreview;
  readonly outcomes: readonly KeystoreFileOutcome[] | null;
  readonly unread: number;
  readonly keep: () => void;
  readonly cancel: () => void;
}

/** What bringing this in would change, before anything is kept. */
export function ImportPreviewView({ preview, outcomes, unread, keep, cancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const of = (change: ImportChange['change']) => preview.changes.filter((each) => each.change === change);
  const [added, changed, same] = [of('added'), of('changed'), of('same')];
  const kept = added.length + changed.length;
  const problems =
    preview.problems.length + (outcomes ?? []).filter((each) => each.problems.length > 0).length;
  return (
    <div class="panel preview" data-preview={kept}>
      <h3 ref={heading} tabIndex={-1}>
        {say(sentence(kept > 0 ? 'register_preview_title' : 'register_preview_nothing'))}
      </h3>
      {unread > 0 && <p class="notice warning">{say(counted('register_preview_unread', unread))}</p>}
      <ul class="sums">
        <li class="added" data-some={added.length > 0}>
          {say(counted('register_preview_added', added.length))}
        </li>
        <li class="changed" data-some={changed.length > 0}>
          {say(counted('register_preview_changed', changed.length))}
        </li>
        <li class="same">{say(counted('register_preview_same', same.length))}</li>
        <li class="problems" data-some={problems > 0}>
          {say(counted('register_preview_problems', problems))}
        </li>
      </ul>
      {changed.some(isMovedBack) && (
        <p class="notice warning" role="alert" data-moved-back>
          {say(sentence('register_preview_moved_back'))}
        </p>
      )}
      <p class="row">
        {kept > 0 && (
          <button type="button" class="button primary" onClick={keep}>
            {say(counted('register_page_keep', kept))}
          </button>
        )}
        <button type="button" class="button secondary" onClick={cancel}>
          {say(sentence(kept > 0 ? 'register_form_cancel' : 'register_page_close'))}
        </button>
      </p>
      {preview.problems.length > 0 && <ProblemList problems={preview.problems} />}
      {outcomes && <FileOutcomes outcomes={outcomes} />}
      {changed.length > 0 && <ChangedList changes={changed} />}
      {added.length > 0 && <NewList changes={added} />}
    </div>
  );
}

/** An old list would put an earlier last day in the place of the one that is known. */
function isMovedBack({ before, after }: ImportChange): boolean {
  return !!before?.validTo && !!after.validTo && after.validTo < before.validTo;
}
