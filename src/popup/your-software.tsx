import { noAnswers } from '../journey/answers.ts';
import { productIn, withSoftware } from './answers-of.ts';
import type { PopupProps } from './popup-props.ts';
import { SoftwarePicker } from './software-picker.tsx';

/** Which software it is, and what to do in it. The answer is kept for the next time, and for the other journeys. */
export function YourSoftware({ view, tell, isRenewal }: PopupProps & { readonly isRenewal: boolean }) {
  const answers = view.answers ?? noAnswers;
  return (
    <SoftwarePicker
      chosen={productIn(answers)}
      notHere={answers.software === 'not-here'}
      isRenewal={isRenewal}
      choose={(software) => tell({ kind: 'answered', answers: withSoftware(answers, software) })}
    />
  );
}
