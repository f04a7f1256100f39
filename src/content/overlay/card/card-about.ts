import { controls } from '../../../portal/controls.ts';
import type { View } from '../../view.ts';
import type { About } from './what-stands-there.ts';

/** What the card is about now: decides where it stands, and how large it may be. */
export interface CardAbout extends Omit<About, 'control'> {
  /** Two of the same kind need no new place. */
  readonly key: string;
  /** Nothing of what it says may be folded away: it warns of a mistake, asks, or the person wanted to see all of it. */
  readonly isWhole: boolean;
  /** One line is enough: the panel stands beside the page. */
  readonly isPill: boolean;
}

export const aboutNothing: CardAbout = { key: '', row: null, isAsking: false, isWhole: false, isPill: false };

/** @param isOpen whether the person asked to see all of it */
export function cardAbout(view: View, isOpen: boolean): CardAbout {
  const { guidance, page, state, row, showing } = view;
  const target = guidance.targets[page];
  const isPointer = state === 'pointing' || state === 'away';
  const warns = guidance.troubles.length > 0;
  const isAsking =
    guidance.choices.length > 0 || (target != null && controls[target.control].kind === 'list');
  // What RAM's page says itself can be read there, where the card has no other room than on it.
  const isWhole = isOpen || isAsking || view.nameWarning !== null || (warns && !isPointer);
  return {
    key: JSON.stringify([guidance.step, page, state, showing.kind, isWhole, warns, guidance.isBesidePanel]),
    row,
    isAsking,
    isWhole,
    isPill: isPointer && !isOpen && !warns && view.nameWarning === null && guidance.isBesidePanel,
  };
}
