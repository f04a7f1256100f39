import { helpLines } from '../../../journey/trouble/help-lines.ts';
import { say } from '../../../platform/words/say.ts';
import { sentence } from '../../../values/sentence.ts';
import type { PopupProps } from '../../popup-props.ts';

/** Says that there is no answer, and what may lead on all the same. */
export function NoAnswer({ go }: Pick<PopupProps, 'go'>) {
  const { number, option } = helpLines.ram;
  return (
    <div class="no-answer" data-answer="none">
      <p>{say(sentence('help_none'))}</p>
      <button type="button" class="button secondary" onClick={() => go('questions')}>
        {say(sentence('popup_questions'))}
      </button>
      <p class="hint">{say(sentence('need_help_ram', number, option))}</p>
    </div>
  );
}
