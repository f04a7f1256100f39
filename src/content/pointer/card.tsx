/** @jsxImportSource ./markup */

import type { Guidance } from '../../journey/guide/guidance.ts';
import type { PageId } from '../../portal/ids.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';
import type { OverlayActions } from './card-actions.ts';
import { Buttons } from './card-buttons.tsx';
import type { CardMemory } from './card-memory.ts';
import { Choices } from './choices.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExpectedTrouble } from './expected-trouble.tsx';
import type { Drawable } from './markup/draw.ts';
import { say } from './say.ts';
import { SearchedFor } from './searched-for.tsx';
import { ShowMe, ShownByYou } from './show-me.tsx';
import { SupportReport } from './support-report.tsx';
import { Warnings } from './warnings.tsx';

export interface CardProps {
  readonly view: View;
  readonly memory: CardMemory;
  /** The control is scrolled out of sight. */
  readonly isOutOfSight: boolean;
  readonly actions: OverlayActions;
}

/** The card beside the control: what to do, why, and what to mind. All of it text, nothing of the page as markup. */
export function Card(props: CardProps) {
  const { view, memory, actions } = props;
  const { guidance, showing } = view;
  // As small as can be then: it covers little of what they choose from, and what it asks is in sight.
  const isChoosing = showing.kind === 'choosing' || showing.kind === 'chosen';
  const { isSmall } = memory;
  return (
    <>
      {/* No header or footer: those would be landmarks of the whole page for a screen reader. */}
      <div class="head">
        <p class="place">{say(sentence('card_place', String(guidance.number), String(guidance.total)))}</p>
        <button
          type="button"
          class="quiet"
          aria-expanded={!isSmall}
          onClick={() => actions.remember({ isSmall: !isSmall })}
        >
          {say(sentence(isSmall ? 'card_show_more' : 'card_show_less'))}
        </button>
      </div>
      <h2 id="title" aria-live="polite">
        {say(guidance.title)}
      </h2>
      <Warnings view={view} memory={memory} actions={actions} />
      {isChoosing && <ShowMe view={view} actions={actions} />}
      {!isSmall && !isChoosing && <Details {...props} />}
      <Buttons view={view} actions={actions} />
      <p class="foot">{say(sentence('not_affiliated'))}</p>
    </>
  );
}

function Details(props: CardProps) {
  const { view, isOutOfSight, actions } = props;
  const { guidance, state } = view;
  return (
    <>
      <Instructions {...props} />
      {isOutOfSight && (
        <Hint text={sentence('card_out_of_sight')}>
          <button type="button" onClick={actions.showControl}>
            {say(sentence('card_show_control'))}
          </button>
        </Hint>
      )}
      {state === 'pointing' && view.disabled && <Hint text={sentence('card_disabled')} />}
      <ShownByYou view={view} actions={actions} />
      <Facts {...props} />
      <details>
        <summary>{say(sentence('card_why'))}</summary>
        <p>{say(guidance.why)}</p>
      </details>
      <ExpectedTrouble guidance={guidance} />
    </>
  );
}

/** A page that nobody can judge in time is gone through by hand. */
function Unread({ view: { guidance } }: CardProps) {
  return (
    <>
      <p class="honest">{say(sentence('card_unread'))}</p>
      <p>{say(guidance.missing ?? guidance.what)}</p>
    </>
  );
}

/** The words for how things stand: never a pointing word when nothing is pointed at. */
function Instructions(props: CardProps) {
  const { view, memory, actions } = props;
  const { guidance, state, page } = view;
  const what = guidance.say[page] ?? guidance.what;
  switch (state) {
    case 'looking':
      return <p role="status">{say(sentence('card_looking'))}</p>;
    case 'not-found':
      if (view.search?.isCovered) return <Covered {...props} />;
      if (view.isUnread) return <Unread {...props} />;
      return (
        <>
          {/* First what it means for the person: a tab that is not there is a permission that is not there. */}
          <p class="honest">{say(guidance.missing ?? what)}</p>
          <p>{say(sentence('card_not_found'))}</p>
          <SearchedFor view={view} />
          <ShowMe view={view} actions={actions} />
          <SupportReport step={guidance.step} memory={memory} actions={actions} />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p class="honest">{say(whereThisIs(guidance, page))}</p>
          <p>{say(guidance.wayBack)}</p>
          <RunOptions guidance={guidance} actions={actions} />
          {page === 'unknown' && <SupportReport step={guidance.step} memory={memory} actions={actions} />}
        </>
      );
    default:
      return (
        <>
          <p>{say(what)}</p>
          {view.search && (
            <>
              <ShowMe view={view} actions={actions} />
              <SupportReport step={guidance.step} memory={memory} actions={actions} />
            </>
          )}
        </>
      );
  }
}

/** It was found, so that nothing has to be shown or searched for: only what lies over it has to go. */
function Covered({ view, memory, actions }: CardProps) {
  return (
    <>
      <p class="honest" role="status">
        {say(sentence('card_covered'))}
      </p>
      <SupportReport step={view.guidance.step} memory={memory} actions={actions} />
    </>
  );
}

function whereThisIs({ ask }: Guidance, page: PageId): Sentence {
  if (ask.some(({ run }) => run !== null)) return sentence('card_unsure');
  return sentence(page === 'unknown' ? 'card_unknown_page' : 'card_elsewhere');
}

/** Which journey is this page about? */
function RunOptions({ guidance, actions }: { guidance: Guidance; actions: OverlayActions }) {
  if (guidance.ask.length === 0) return null;
  return (
    <ul class="choices">
      {guidance.ask.map(({ run, label }) => (
        <li key={run}>
          <button type="button" onClick={() => actions.chooseRun(run)}>
            {say(label)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Facts({ view: { guidance, state, nameWarning }, memory, actions }: CardProps) {
  if (state === 'elsewhere') return null;
  return (
    <>
      {guidance.facts.length > 0 && (
        <ul class="facts">
          {guidance.facts.map((fact) => (
            <li key={say(fact)}>{say(fact)}</li>
          ))}
        </ul>
      )}
      {guidance.copy
        .filter((text) => text !== nameWarning?.wanted)
        .map((text) => (
          <CopyButton text={text} memory={memory} actions={actions} />
        ))}
      <Choices choices={guidance.choices} memory={memory} actions={actions} />
    </>
  );
}

function Hint({ text, children }: { text: Sentence; children?: Drawable }) {
  return (
    <p class="hint">
      {say(text)} {children}
    </p>
  );
}
