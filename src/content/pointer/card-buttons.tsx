/** @jsxImportSource ./markup */
import type { Help } from '../../journey/step.ts';
import { controls } from '../../portal/controls.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';
import type { OverlayActions } from './card-actions.ts';
import { isSaidInPanel } from './point.ts';
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

function helpsOf({ guidance }: View): (readonly [Help, MessageKey])[] {
  const canShow = guidance.facts.some(({ key }) => key === 'fact_saved_at');
  return guidance.help
    .filter((help) => help !== 'show-download' || canShow)
    .flatMap((help) => {
      const key = helpWording[help];
      return key ? [[help, key] as const] : [];
    });
}

/**
 * One filled button: what has to be done, or, where the guide cannot see by itself that it is done, "Next" or "Done". More of them stand
 * behind "⋯", "Skip" too unless it is the only one. A step away from the portal can always be said to be done, which is quiet beside what has to be done.
 */
export function Buttons({ view, actions, isOpen }: { view: View; actions: OverlayActions; isOpen: boolean }) {
  const { guidance, state, page } = view;
  const isAway = guidance.where === 'away';
  // A page that nobody foresaw may be what comes after this step.
  const canGoOn = isAway || (guidance.next && (state !== 'elsewhere' || page === 'unknown'));
  const helps = helpsOf(view);
  const shown = isOpen ? helps : helps.slice(0, isSaidInPanel(view) ? 0 : 1);
  return (
    <div class="buttons">
      {shown.map(([help, key], index) => (
        <button
          key={help}
          type="button"
          class={isAway && index === 0 ? 'primary' : ''}
          onClick={() => actions.help(help)}
        >
          {say(sentence(key))}
        </button>
      ))}
      {canGoOn && (
        <button
          type="button"
          class={doneClass(view, helps.length > 0)}
          onClick={() => actions.done(guidance)}
        >
          {say(sentence(isAway ? 'button_done' : 'button_next'))}
        </button>
      )}
      {guidance.skip && (isOpen || !(canGoOn || helps.length > 0)) && (
        <button type="button" class="quiet" onClick={() => actions.skip(guidance)}>
          {say(sentence('button_skip'))}
        </button>
      )}
    </div>
  );
}

/** What is filled is the thing to do: where the page has a button to be pressed, that is the one. */
function doneClass({ guidance, page, state }: View, isBesideHelp: boolean): string {
  if (isBesideHelp) return 'quiet';
  const target = guidance.targets[page];
  const isPressedOnPage = state === 'pointing' && target && controls[target.control].kind === 'press';
  return isPressedOnPage ? '' : 'primary';
}
