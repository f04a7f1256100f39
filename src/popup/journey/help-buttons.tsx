import type { Guidance } from '../../journey/guide/guidance.ts';
import type { Help } from '../../journey/step.ts';
import { openPortal } from '../../platform/open-portal.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import { openOwnPage, openWhichPage, saveCalendar, showDownload } from '../do.ts';
import type { PopupProps } from '../popup-props.ts';
import type { Deed } from './deed.ts';

const wording: Partial<Record<Help, MessageKey>> = {
  'open-portal': 'popup_open_portal',
  'show-download': 'popup_show_download',
  'check-keystore': 'popup_open_check',
  'choose-software': 'popup_software_steps',
  'choose-old-keystore': 'card_choose_old_keystore',
  'save-calendar': 'popup_save_calendar',
  'begin-renewal': 'popup_renew',
};

interface HelpButtonsProps extends PopupProps {
  readonly guidance: Guidance;
  readonly deed: Deed | null;
}

/** What the popup can do for the person at this step, the deed first. "Where is my file?" stands at the popup's foot for every step. */
export function HelpButtons({ view, guidance, deed, go, tell, isPortalInFront }: HelpButtonsProps) {
  const { downloadId, newExpiry } = view;
  const actions: Partial<Record<Help, (() => void) | null>> = {
    'open-portal': () => void openPortal(),
    'check-keystore': () => openOwnPage('keystore.html'),
    'choose-software': () => go('software'),
    'choose-old-keystore': () => openWhichPage(guidance.run),
    'show-download': downloadId === null ? null : () => void showDownload(downloadId),
    'begin-renewal': () => tell({ kind: 'journey-started', journey: 'renew', after: guidance.run }),
    'save-calendar': newExpiry && (() => saveCalendar(newExpiry.calendar)),
  };
  const onPortal = guidance.help.filter((help) => help === 'choose-old-keystore');
  const isThere = guidance.where === 'portal' && isPortalInFront;
  const wayThere: readonly Help[] = isThere ? [] : ['open-portal'];
  const helps = guidance.where === 'portal' ? [...wayThere, ...onPortal] : guidance.help;
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
              class={`button ${help === deed ? 'primary' : 'secondary'}`}
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
