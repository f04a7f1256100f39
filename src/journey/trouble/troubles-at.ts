import { type Sentence, sentence } from '../../values/sentence.ts';
import { holds, type Situation } from '../conditions.ts';
import type { Step } from '../step.ts';
import { valuesOf } from './naming.ts';
import { type Trouble, troublesEverywhere } from './trouble.ts';

/** Trouble in words. */
export interface SaidTrouble {
  /** What a person sees who has it; null where there is no need to look for it in a list. */
  readonly title: Sentence | null;
  readonly said: Sentence;
  readonly ways: readonly Sentence[];
}

export interface TroublesAtStep {
  /** What went wrong or may go wrong now. */
  readonly troubles: readonly SaidTrouble[];
  /** What people meet at this step, for who meets it too. */
  readonly expected: readonly SaidTrouble[];
}

export function troublesAt(step: Step, situation: Situation): TroublesAtStep {
  const everywhere: readonly Trouble[] = step.where === 'portal' ? Object.values(troublesEverywhere) : [];
  const all: readonly Trouble[] = [...everywhere, ...(step.trouble ?? [])];
  const isHere = ({ when }: Trouble): boolean => when !== undefined && holds(when, situation);
  return {
    troubles: all.filter(isHere).map((trouble) => inWords(trouble, situation)),
    expected: all
      .filter((trouble) => trouble.title !== undefined && !isHere(trouble))
      .map((trouble) => inWords(trouble, situation)),
  };
}

function inWords({ title, said, naming, ways = [] }: Trouble, situation: Situation): SaidTrouble {
  return {
    title: title ? sentence(title) : null,
    said: sentence(said, ...valuesOf(naming, situation)),
    ways: ways.map((way) => sentence(way)),
  };
}
