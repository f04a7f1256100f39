/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';
import type { OverlayActions } from './card-actions.ts';
import { say } from './say.ts';

interface ShowMeProps {
  readonly view: View;
  readonly actions: OverlayActions;
}

/** The person shows the guide where a control is that it cannot find. Nothing is pressed by that. */
export function ShowMe({ view: { search, showing }, actions }: ShowMeProps) {
  if (!search?.canBeShown) return null;
  switch (showing.kind) {
    case 'choosing':
      return (
        <div class="asked">
          <p role="status">{say(sentence('show_me_choose'))}</p>
          <button type="button" onClick={actions.stopChoosing}>
            {say(sentence('show_me_cancel'))}
          </button>
        </div>
      );
    case 'chosen':
      return (
        <div class="asked">
          <p role="status">{say(sentence('show_me_confirm', showing.name))}</p>
          <div class="buttons">
            <button type="button" class="primary" onClick={actions.teach}>
              {say(sentence('show_me_yes'))}
            </button>
            <button type="button" onClick={actions.stopChoosing}>
              {say(sentence('show_me_no'))}
            </button>
          </div>
        </div>
      );
    default:
      return (
        <div class="hint">
          {showing.kind === 'refused' && (
            <p role="status">
              {say(sentence(showing.why === 'several' ? 'show_me_several' : 'show_me_no_control'))}
            </p>
          )}
          <button type="button" onClick={actions.chooseOnPage}>
            {say(sentence('show_me'))}
          </button>
        </div>
      );
  }
}

/** It is pointed at because the person showed it: said, and taken back if they like. */
export function ShownByYou({ view, actions }: ShowMeProps) {
  if (!view.isPinned) return null;
  return (
    <div class="hint">
      <p>{say(sentence('show_me_shown'))}</p>
      <button type="button" onClick={actions.forget}>
        {say(sentence('show_me_forget'))}
      </button>
    </div>
  );
}
