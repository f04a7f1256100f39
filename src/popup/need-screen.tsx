import { noAnswers } from '../journey/answers.ts';
import { adviceOn } from '../journey/need.ts';
import { productIn } from './answers-of.ts';
import type { PopupProps } from './popup-props.ts';
import { Questions } from './questions.tsx';
import { YourSoftware } from './your-software.tsx';

/** "Do I need this at all?", with the answers that were given before. */
export function NeedScreen(props: PopupProps) {
  const { view, tell, go } = props;
  const answers = view.answers ?? noAnswers;
  return (
    <Questions
      answers={answers}
      softwareQuestion={<YourSoftware {...props} isRenewal={false} withoutSteps />}
      answer={(given) => tell({ kind: 'answered', answers: given })}
      start={(journey) => {
        tell({ kind: 'journey-started', journey });
        go('main');
      }}
      back={() => go('main')}
      advice={adviceOn(answers, productIn(answers))}
    />
  );
}
