import { useRef } from 'preact/hooks';
import { noAnswers } from '../../journey/need/answers.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import type { PopupProps } from '../popup-props.ts';
import { productIn, withSoftware } from './answers-of.ts';
import { SoftwareSearch } from './software-search.tsx';

/**
 * Asks at the start of a journey, where it is not known, which software will read the file, and whether that is on this computer: so the guide can
 * say later where the file has to be. Nobody has to answer.
 */
export function AskSoftware({ view, tell }: PopupProps) {
  const hasAnswered = useRef(false);
  const answers = view.answers ?? noAnswers;
  const isSetByOrganisation = answers.software === null && view.organisation?.software != null;
  const product = productIn(answers);
  const answer = (given: typeof answers) => {
    hasAnswered.current = true;
    tell({ kind: 'answered', answers: given });
  };
  if (answers.software === null && !isSetByOrganisation)
    return (
      <div class="ask-software">
        <SoftwareSearch
          isBrief
          choose={(software) => answer(withSoftware(answers, software))}
          takeFocus={false}
        />
      </div>
    );
  if (product?.credential === 'needed' && product.place === 'this-computer' && answers.place === null)
    return (
      <Here
        name={product.name}
        takeFocus={hasAnswered.current}
        answer={(isHere) => answer({ ...answers, place: isHere ? 'this-computer' : 'another-computer' })}
      />
    );
  return hasAnswered.current && product ? <Answered name={product.name} /> : null;
}

interface HereProps {
  readonly name: string;
  readonly takeFocus: boolean;
  readonly answer: (isHere: boolean) => void;
}

function Here({ name, takeFocus, answer }: HereProps) {
  const question = useFocusOnArrival<HTMLFieldSetElement>(takeFocus);
  return (
    <fieldset class="ask-software" ref={question} tabIndex={-1}>
      <legend>
        <bdi>{name}</bdi>: {say(sentence('software_here'))}
      </legend>
      <div class="row">
        <button type="button" class="button secondary" onClick={() => answer(true)}>
          {say(sentence('software_here_yes'))}
        </button>
        <button type="button" class="button secondary" onClick={() => answer(false)}>
          {say(sentence('software_here_no'))}
        </button>
      </div>
    </fieldset>
  );
}

function Answered({ name }: { readonly name: string }) {
  const answer = useFocusOnArrival<HTMLParagraphElement>(true);
  return (
    <p class="ask-software" ref={answer} tabIndex={-1}>
      <bdi>{name}</bdi> ✓
    </p>
  );
}
