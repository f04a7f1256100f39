import type { Begins, HelpPage } from '../../../help/answer.ts';
import { journeyWords } from '../../../journey/journey-words.ts';
import { openPortal } from '../../../platform/open-portal.ts';
import { say } from '../../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../../values/sentence.ts';
import { openAccessManager, openOwnPage } from '../../do.ts';
import type { PopupProps } from '../../popup-props.ts';

const pageWords: Readonly<Record<HelpPage, MessageKey>> = {
  keystore: 'popup_check_keystore',
  where: 'popup_where',
  need: 'popup_questions',
  software: 'card_choose_software',
  portal: 'popup_open_portal',
  'access-manager': 'help_open_access_manager',
};

interface BeginButtonProps extends Pick<PopupProps, 'tell' | 'go'> {
  readonly begins: Begins;
}

/** The one filled button of an answer: it begins what leads on. */
export function BeginButton({ begins, tell, go }: BeginButtonProps) {
  const begin = (): void => {
    if ('journey' in begins) {
      tell({ kind: 'journey-started', journey: begins.journey });
      go('main');
    } else open(begins.page, go);
  };
  const words = 'journey' in begins ? journeyWords[begins.journey].start : pageWords[begins.page];
  return (
    <button type="button" class="button primary" onClick={begin}>
      {say(sentence(words))}
    </button>
  );
}

function open(page: HelpPage, go: PopupProps['go']): void {
  switch (page) {
    case 'keystore':
      openOwnPage('keystore.html');
      return;
    case 'where':
      go('where');
      return;
    case 'need':
      go('questions');
      return;
    case 'software':
      go('software');
      return;
    case 'portal':
      void openPortal();
      return;
    case 'access-manager':
      openAccessManager();
      return;
  }
}
