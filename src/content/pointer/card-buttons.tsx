/** @jsxImportSource ./markup */
import type { Help } from '../../journey/step.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';
import type { OverlayActions } from './card-actions.ts';
import { say } from './say.ts';

/** What the extension can do off this page. "Show in folder" needs a download of this browser. */
const helpWording: Partial<Record<Help, MessageKey>> = {
  'check-keystore': 'popup_open_check',
  'show-download': 'popup_show_download',
  'save-calendar': 'popup_save_calendar',
  'choose-software': 'card_choose_software',
  'choose-old-keystore': 'card_choose_old_keystore',
  'begin-renewal': 'popup_renew',
};

function Helps({ view: { guidance }, actions }: { view: View; actions: OverlayActions }) {
  const canShow = guidance.facts.some(({ key }) => key === 'fact_saved_at');
  return guidance.help
    .filter((help) => help !== 'show-download' || canShow)
    .map((help) => {
      const key = helpWording[help];
      return (
        key && (
          <button key={help} type="button" onClick={() => actions.help(help)}>
            {say(sentence(key))}
          </button>
        )
      );
    });
}

/** Doing and moving on. "Next" and "Done" stand only where the guide cannot see by itself that a step is done. */
export function Buttons({ view, actions }: { view: View; actions: OverlayActions }) {
  const { guidance, state, page } = view;
  const isAway = guidance.where === 'away';
  // A page that nobody foresaw may be what comes after this step.
  const canGoOn = isAway || (guidance.next && (state !== 'elsewhere' || page === 'unknown'));
  return (
    <div class="buttons">
      <Helps view={view} actions={actions} />
      {canGoOn && (
        <button type="button" class="primary" onClick={actions.done}>
          {say(sentence(isAway ? 'button_done' : 'button_next'))}
        </button>
      )}
      {guidance.skip && (
        <button type="button" onClick={actions.skip}>
          {say(sentence('button_skip'))}
        </button>
      )}
    </div>
  );
}
