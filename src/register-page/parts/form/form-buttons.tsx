import { say } from '../../../platform/words/say.ts';
import { sentence } from '../../../values/sentence.ts';

/** How one leaves a form: keeping what it says, or not. */
export function FormButtons({ cancel }: { readonly cancel: () => void }) {
  return (
    <p class="row buttons">
      <button type="submit" class="button primary">
        {say(sentence('register_form_save'))}
      </button>
      <button type="button" class="button secondary" onClick={cancel}>
        {say(sentence('register_form_cancel'))}
      </button>
    </p>
  );
}
