import { canBeSaidDone } from '../../journey/guide/said-done.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import type { PopupProps } from '../popup-props.ts';
import { YourSoftware } from './your-software.tsx';

/** What to do in the person's software with the new file. Once they have done it, they say so here. */
export function SoftwareScreen(props: PopupProps) {
  const { view, tell, go } = props;
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const guidance = view.overview?.guidance;
  const isItsStep = guidance && canBeSaidDone(guidance) && guidance.help.includes('choose-software');
  return (
    <section class="software-screen">
      <button type="button" class="button quiet back" onClick={() => go('main')}>
        {say(sentence('popup_back'))}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {say(sentence('popup_software_steps'))}
      </h2>
      <YourSoftware {...props} isRenewal={view.overview?.journey === 'renew'} />
      {isItsStep && (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            tell({ kind: 'step-done', run: guidance.run, step: guidance.step });
            go('main');
          }}
        >
          {say(sentence('button_done'))}
        </button>
      )}
    </section>
  );
}
