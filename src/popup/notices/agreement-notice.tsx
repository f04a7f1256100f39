import { Disclosure } from '../../own-pages/disclosure.tsx';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { PopupProps } from '../popup-props.ts';

/** For a journey that was begun without the five lines in sight: the guide keeps away from the portal's pages until it is agreed to. */
export function AgreementNotice({ tell }: Pick<PopupProps, 'tell'>) {
  return (
    <div class="panel agreement">
      <Disclosure />
      <button type="button" class="button primary" onClick={() => tell({ kind: 'agreed' })}>
        {say(sentence('disclosure_agree'))}
      </button>
    </div>
  );
}
