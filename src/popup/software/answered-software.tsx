import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';

interface AnsweredSoftwareProps {
  /** Null for software that is not in the list. */
  readonly name: string | null;
  readonly chooseOther: () => void;
  readonly takeFocus: boolean;
}

/** The answer to "Which software?" and the way back from it, without the steps. */
export function AnsweredSoftware({ name, chooseOther, takeFocus }: AnsweredSoftwareProps) {
  const answer = useFocusOnArrival<HTMLParagraphElement>(takeFocus);
  return (
    <>
      <p ref={answer} tabIndex={-1} class="software-answer">
        <bdi>{name ?? say(sentence('software_unknown_title'))}</bdi>
      </p>
      <button type="button" class="button secondary" onClick={chooseOther}>
        {say(sentence('software_choose_again'))}
      </button>
    </>
  );
}
