import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import type { PopupProps } from '../popup-props.ts';
import { YourSoftware } from './your-software.tsx';

/** The steps in the person’s software, without a journey: for a file that was moved, or a second program. */
export function SoftwareScreen(props: PopupProps) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  return (
    <section>
      <button type="button" class="button quiet" onClick={() => props.go('main')}>
        {say(sentence('popup_back'))}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {say(sentence('card_choose_software'))}
      </h2>
      <YourSoftware {...props} isRenewal={false} />
    </section>
  );
}
