import { useMemo } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { openingOf } from '../../register/list/opening.ts';
import { daysOfNearEnd } from '../../values/near-end.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';
import { RenewThese } from '../parts/renew-these.tsx';
import type { ListState } from './use-list-state.ts';

interface Props extends PageProps {
  readonly choose: ListState['choose'];
}

/** What the list says first, in sentences: what is over, what ends soon, and the one thing to do. */
export function Opening({ choose, ...props }: Props) {
  const { register, today } = props.view;
  const { expired, soon, toRenew, firstEnd } = useMemo(
    () => openingOf(register.entries, today),
    [register.entries, today],
  );
  if (toRenew.length === 0) {
    if (firstEnd === null) return null;
    return (
      <p class="notice good opening" data-opening="fine">
        {say(sentence('register_opening_fine', { date: firstEnd }))}
      </p>
    );
  }
  const show = (group: 'expired' | 'soon') => choose({ group, month: null, text: '' });
  return (
    <div class="panel opening" data-opening="due">
      <ul>
        {expired > 0 && (
          <li class="expired">
            <button type="button" class="button quiet" onClick={() => show('expired')}>
              {say(counted('register_due_over', expired))}
            </button>
          </li>
        )}
        {soon > 0 && (
          <li class="soon">
            <button type="button" class="button quiet" onClick={() => show('soon')}>
              {say(counted('register_due_soon', soon, String(daysOfNearEnd)))}
            </button>
          </li>
        )}
      </ul>
      <RenewThese {...props} entries={toRenew} kind="primary" />
    </div>
  );
}
