import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { Office } from './use-office.ts';

/** What keeps the list and the office's file apart: it stands on every part of the page, because what one sees may not be all. */
export function OfficeNotice({ office: { state, allow } }: { readonly office: Office }) {
  if (state.kind === 'asks') {
    return (
      <div class="notice warning" role="alert" data-office="asks">
        <p>{say(sentence('office_asks', state.file))}</p>
        <p>
          <button type="button" class="button secondary" onClick={allow}>
            {say(sentence('office_allow'))}
          </button>
        </p>
      </div>
    );
  }
  if (state.kind !== 'trouble') return null;
  const { file, why } = state;
  return (
    <p class="notice warning" role="alert" data-office={why}>
      {say(sentence(why === 'out-of-reach' ? 'office_out_of_reach' : `office_${why}`, file))}
    </p>
  );
}
