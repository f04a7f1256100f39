import type { Guidance } from '../../journey/guide/guidance.ts';
import type { Help } from '../../journey/step.ts';
import { openPortal } from '../../platform/open-portal.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import { openOwnPage, openWhichPage, saveCalendar, showDownload } from '../do.ts';
import type { PopupProps } from '../popup-props.ts';

const wording: Partial<Record<Help, MessageKey>> = {
  'open-portal': 'popup_open_portal',
  'show-download': 'popup_show_download',
  'check-keystore': 'popup_open_check',
  'choose-old-keystore': 'card_choose_old_keystore',
  'save-calendar': 'popup_save_calendar',
  'keystore-folder': 'popup_where',
  'begin-renewal': 'popup_renew',
};

/** What the popup can do for the person at this step. On the portal itself that is: bringing its tab to the front. */
export function HelpButtons({ view, guidance, go, tell }: PopupProps & { guidance: Guidance }) {
  const { downloadId, newExpiry } = view;
  const actions: Partial<Record<Help, (() => void) | null>> = {
    'open-portal': () => void openPortal(),
    'check-keystore': () => openOwnPage('keystore.html'),
    'choose-old-keystore': () => openWhichPage(guidance.run),
    'show-download': downloadId === null ? null : () => void showDownload(downloadId),
    'keystore-folder': () => go('where'),
    'begin-renewal': () => tell({ kind: 'journey-started', journey: 'renew', after: guidance.run }),
    'save-calendar': newExpiry && (() => saveCalendar(newExpiry.calendar)),
  };
  const onPortal = guidance.help.filter((help) => help === 'choose-old-keystore');
  const helps: readonly Help[] = guidance.where === 'portal' ? ['open-portal', ...onPortal] : guidance.help;
  const isFirst = guidance.step === 'open-ram';
  return (
    <>
      {helps.map((help) => {
        const [key, action] = [wording[help], actions[help]];
        return (
          key &&
          action && (
            <button
              key={help}
              type="button"
              class={`button ${isFirst ? 'primary' : 'secondary'}`}
              onClick={action}
            >
              {say(
                sentence(guidance.where === 'portal' && help === 'open-portal' ? 'popup_go_to_portal' : key),
              )}
            </button>
          )
        );
      })}
    </>
  );
}
