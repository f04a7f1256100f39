import { noAnswers } from '../../journey/need/answers.ts';
import type { PopupProps } from '../popup-props.ts';
import { productIn, withSoftware } from './answers-of.ts';
import { SoftwarePicker } from './software-picker.tsx';

interface YourSoftwareProps extends PopupProps {
  readonly isRenewal: boolean;
  /** Only asks: there is no keystore file yet to load. */
  readonly withoutSteps?: boolean;
}

/** Which software it is, and what to do in it. The answer is kept for the next time, and for the other journeys. */
export function YourSoftware({ view, tell, isRenewal, withoutSteps = false }: YourSoftwareProps) {
  const answers = view.answers ?? noAnswers;
  // What the organisation uses, until the person chooses another one.
  const software = answers.software ?? view.organisation?.software ?? null;
  return (
    <SoftwarePicker
      chosen={productIn({ ...answers, software })}
      notHere={answers.software === 'not-here'}
      isRenewal={isRenewal}
      withoutSteps={withoutSteps}
      choose={(software) => tell({ kind: 'answered', answers: withSoftware(answers, software) })}
    />
  );
}
