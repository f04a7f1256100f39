import { controls } from '../../../portal/controls.ts';
import type { View } from '../../view.ts';
import type { About } from './what-stands-there.ts';

/** What the card is about now: decides where it stands, and how large it may be. */
export interface CardAbout extends Omit<About, 'control'> {
  /** Two of the same kind need no new place. */
  readonly key: string;
  /** What it says has to be read whole: it grew to warn, or because the person asked. */
  readonly isWhole: boolean;
  /** One line is enough: the panel stands beside the page. */
  readonly isPill: boolean;
  /** What comes next to be pointed at is not known yet. */
  readonly isLooking: boolean;
}

export const aboutNothing: CardAbout = {
  key: '',
  row: null,
  isAsking: false,
  isWhole: false,
  isPill: false,
  isLooking: false,
};

/** @param isOpen whether the person asked to see all of it */
export function cardAbout(view: View, isOpen: boolean): CardAbout {
  const { guidance, page, state, row, showing } = view;
  const target = guidance.targets[page];
  const warns = view.nameWarning !== null || guidance.troubles.length > 0;
  const isWhole = warns || isOpen;
  const isPointer = state === 'pointing' || state === 'away';
  return {
    key: JSON.stringify([guidance.step, page, state, showing.kind, isWhole, guidance.isBesidePanel]),
    row,
    isAsking: guidance.choices.length > 0 || (target != null && controls[target.control].kind === 'list'),
    isWhole,
    isPill: isPointer && !isWhole && guidance.isBesidePanel,
    isLooking: state === 'looking',
  };
}
