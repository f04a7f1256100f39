import { useRef } from 'preact/hooks';
import type { Product } from '../../software/product.ts';
import { AnsweredSoftware } from './answered-software.tsx';
import type { SoftwareChoice } from './answers-of.ts';
import { ChosenSoftware } from './chosen-software.tsx';
import { SoftwareSearch } from './software-search.tsx';
import { UnlistedSoftware } from './unlisted-software.tsx';

interface SoftwarePickerProps {
  readonly chosen: Product | null;
  readonly notHere: boolean;
  /** Then a program that picks up the new file by itself needs no steps, unless it did not. */
  readonly isRenewal: boolean;
  readonly choose: (choice: SoftwareChoice) => void;
  /** Only which software it is; what to do in it is for later, when there is a keystore file. */
  readonly withoutSteps?: boolean;
}

/** Asks which software it is, and shows what to do in it. It holds no answer of its own: `chosen` and `notHere` say what was stored. */
export function SoftwarePicker({
  chosen,
  notHere,
  isRenewal,
  choose,
  withoutSteps = false,
}: SoftwarePickerProps) {
  // The button that was pressed goes away with the answer: the focus has to go on to what comes in its place.
  const hasAnswered = useRef(false);
  const answer = (choice: SoftwareChoice) => {
    hasAnswered.current = true;
    choose(choice);
  };
  const takeFocus = hasAnswered.current;
  const chooseOther = () => answer(null);
  const isAnswered = chosen !== null || notHere;
  return (
    <div class="software">
      {isAnswered && withoutSteps ? (
        <AnsweredSoftware name={chosen?.name ?? null} chooseOther={chooseOther} takeFocus={takeFocus} />
      ) : chosen ? (
        <ChosenSoftware
          key={chosen.id}
          product={chosen}
          isRenewal={isRenewal}
          chooseOther={chooseOther}
          takeFocus={takeFocus}
        />
      ) : notHere ? (
        <UnlistedSoftware chooseOther={chooseOther} takeFocus={takeFocus} />
      ) : (
        <SoftwareSearch choose={answer} takeFocus={takeFocus} />
      )}
    </div>
  );
}
