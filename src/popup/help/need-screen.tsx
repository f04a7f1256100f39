import { noAnswers } from '../../journey/need/answers.ts';
import { adviceOn } from '../../journey/need/need.ts';
import type { PopupProps } from '../popup-props.ts';
import { productIn } from '../software/answers-of.ts';
import { YourSoftware } from '../software/your-software.tsx';
import { Questions } from './questions.tsx';

/** "Do I need this at all?", with the answers that were given before. */
export function NeedScreen(props: PopupProps) {
  const { view, tell, go } = props;
  const answers = view.answers ?? noAnswers;
  const product = productIn(answers);
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
      advice={adviceOn(answers, product)}
      product={product}
    />
  );
}
