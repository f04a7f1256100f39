import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { openOwnPage, renewNext, saveCalendar } from '../do.ts';
import type { PopupProps } from '../popup-props.ts';
import { surfaceOfThisPage } from '../surface.ts';

interface Props extends Pick<PopupProps, 'view' | 'tell'> {
  readonly run: string;
  /** There is an old keystore file only where an old credential was renewed. */
  readonly isRenewal: boolean;
}

/** The good end of a journey: until when it works now, when the person hears of it again, and what is left to do. */
export function Finished({ view, tell, run, isRenewal }: Props) {
  const { finished, newExpiry, toRemember } = view;
  if (!finished) return null;
  const { name, validTo, isCertain, remindDays, isRemembered, next } = finished;
  return (
    <section class="finished" data-finished={validTo}>
      <p class="finished-mark" aria-hidden="true">
        ✓
      </p>
      {name !== null && (
        <p class="finished-until">
          {say(sentence(isCertain ? 'finished_until' : 'finished_about', name, { date: validTo }))}
        </p>
      )}
      {remindDays !== null && (
        <p>{say(sentence('finished_remind', say(counted('register_days_before', remindDays))))}</p>
      )}
      <p>{say(sentence('popup_finished'))}</p>
      {isRenewal && <p class="hint">{say(sentence('finished_old_file'))}</p>}
      {next && (
        <p>
          <button type="button" class="button primary" data-next={next.id} onClick={() => renewNext(next.id)}>
            {say(sentence('next_is', say(sentence('register_renew_name', next.displayName, next.business))))}
          </button>
        </p>
      )}
      <div class="row">
        {!isRemembered && toRemember && (
          <button
            type="button"
            class={`button ${next ? 'secondary' : 'primary'}`}
            onClick={() => tell({ kind: 'expiry-remembered', run })}
          >
            {say(sentence('remember_button'))}
          </button>
        )}
        {newExpiry && (
          <button type="button" class="button secondary" onClick={() => saveCalendar(newExpiry.calendar)}>
            {say(sentence('popup_save_calendar'))}
          </button>
        )}
        <button type="button" class="button secondary" onClick={printThis}>
          {say(sentence('register_print'))}
        </button>
      </div>
    </section>
  );
}

/** A popup goes as soon as the browser's own window for printing comes: there it is printed out of a tab. */
function printThis(): void {
  if (surfaceOfThisPage() === 'popup') openOwnPage('popup/popup.html');
  else print();
}
