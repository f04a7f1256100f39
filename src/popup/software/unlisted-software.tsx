import { say } from '../../platform/words/say.ts';
import { generalSteps, generalTraps } from '../../software/general-steps.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import { SoftwareSteps, SoftwareTraps } from './software-steps.tsx';

/** For "My software is not here". */
export function UnlistedSoftware({
  chooseOther,
  takeFocus,
}: {
  chooseOther: () => void;
  takeFocus: boolean;
}) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus);
  return (
    <article class="software-chosen" data-software="not-here">
      <h3 ref={heading} tabIndex={-1}>
        {say(sentence('software_unknown_title'))}
      </h3>
      <p>{say(sentence('software_unknown_lead'))}</p>
      <SoftwareSteps steps={generalSteps} />
      <SoftwareTraps traps={generalTraps} />
      <button type="button" class="button secondary" onClick={chooseOther}>
        {say(sentence('software_choose_again'))}
      </button>
    </article>
  );
}
