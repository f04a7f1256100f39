import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListedStep, Overview } from '../../journey/guide/overview.ts';
import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { useLostFocus } from '../parts/use-lost-focus.ts';

interface StepListProps {
  readonly overview: Overview;
  /** Also says why each step matters. */
  readonly withReasons: boolean;
  /** False: the page stays where it is when another step comes. */
  readonly follows?: boolean;
  /** Shows the present step and names the next; the others are there for the ears only. */
  readonly isFolded?: boolean;
  /** The step that the person stands at, in full. */
  readonly children: ComponentChildren;
}

/** The steps of the journey in their groups. One list, so that "step 4 of 19" is the fourth for everybody. */
export function StepList({
  overview,
  withReasons,
  follows = true,
  isFolded = false,
  children,
}: StepListProps) {
  const { run, steps, guidance } = overview;
  const list = useRef<HTMLOListElement>(null);
  const at = guidance?.step;
  const present = steps.findIndex(({ state }) => state === 'current');
  const next = steps.findIndex(({ state }, index) => index > present && state === 'todo');
  const current = useLostFocus<HTMLParagraphElement>(at, false);
  useEffect(() => {
    if (follows && !isFolded && at && run)
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'start' });
  }, [at, run, follows, isFolded]);
  return (
    <ol class={isFolded ? 'steps folded' : 'steps'} ref={list}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          class={isFolded && index === next ? 'next' : undefined}
          data-step={step.id}
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          {step.group !== steps[index - 1]?.group && <GroupHeading group={step.group} steps={steps} />}
          <div class="step">
            <span class="mark" aria-hidden="true" />
            <div>
              {isFolded && index === next ? (
                <p class="title">{say(sentence('popup_next', say(step.title)))}</p>
              ) : (
                <Title step={step} current={current} isFolded={isFolded} />
              )}
              {step.state === 'current' && children}
              {withReasons && step.state !== 'current' && <p class="reason">{say(step.why)}</p>}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

interface TitleProps {
  readonly step: ListedStep;
  /** Of the step that the person stands at. */
  readonly current: RefObject<HTMLParagraphElement | null>;
  /** Then how long the whole takes is enough. */
  readonly isFolded: boolean;
}

function Title({ step: { state, title, minutes, where, group }, current, isFolded }: TitleProps) {
  const isAhead = state === 'todo' || state === 'current';
  const isElsewhere = group !== 'prepare' && (where === 'portal') !== (group === 'portal');
  return (
    <p
      class="title"
      ref={state === 'current' ? current : null}
      tabIndex={state === 'current' ? -1 : undefined}
    >
      {say(title)} <span class="visually-hidden">{say(sentence(`popup_state_${state}`))}</span>
      {isElsewhere && !isFolded && <span class="tag">{say(sentence(`step_where_${where}`))}</span>}
      {isAhead && !isFolded && <span class="minutes">{say(counted('minutes', minutes))}</span>}
    </p>
  );
}

function GroupHeading({ group, steps }: { group: ListedStep['group']; steps: readonly ListedStep[] }) {
  const left = minutesLeft(steps.filter((step) => step.group === group));
  return (
    <h3 class="group">
      {say(sentence(`step_group_${group}`))}
      {left > 0 && <span class="minutes">{say(counted('minutes', left))}</span>}
    </h3>
  );
}

/** How long the steps ahead take, in minutes. */
export function minutesLeft(steps: readonly ListedStep[]): number {
  const ahead = steps.filter(({ state }) => state === 'todo' || state === 'current');
  return ahead.reduce((sum, { minutes }) => sum + minutes, 0);
}
