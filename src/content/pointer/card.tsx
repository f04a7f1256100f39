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
import { isSaidInPanel, lineOf, pointOf } from './point.ts';
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

/**
 * The card beside the control, as small as a pointing finger: one line with the verb, at most one under it, at most one button. All else
 * is behind "⋯". It is larger by itself only to warn, to ask, or to say that something was not found. All of it is text, nothing of the
 * page as markup.
 */
export function Card(props: CardProps) {
  const { view, memory, actions } = props;
  const { showing } = view;
  // As small as can be then: it covers little of what they choose from, and what it asks is in sight.
  const isChoosing = showing.kind === 'choosing' || showing.kind === 'chosen';
  const { isOpen } = memory;
  return (
    <>
      {/* No header or footer: those would be landmarks of the whole page for a screen reader. */}
      <div class="head">
        <h2 id="title" aria-live="polite">
          {say(pointOf(view))}
        </h2>
        <button
          type="button"
          class="more"
          aria-label={say(sentence('card_more'))}
          aria-expanded={isOpen}
          onClick={() => actions.remember({ isOpen: !isOpen })}
        >
          ⋯
        </button>
      </div>
      <Warnings view={view} memory={memory} actions={actions} />
      {isChoosing ? <ShowMe view={view} actions={actions} /> : <AtOnce {...props} />}
      {!isChoosing && <Buttons view={view} actions={actions} isOpen={isOpen} />}
      {isOpen && !isChoosing && <More {...props} />}
    </>
  );
}

/** What has to be seen without asking for it. */
function AtOnce(props: CardProps) {
  const { view, memory, isOutOfSight, actions } = props;
  const { guidance, state, nameWarning, isNameRight } = view;
  const isInPanel = isSaidInPanel(view);
  const line = isInPanel ? null : lineOf(view);
  return (
    <>
      {isNameRight && (
        <p class="line right" role="status" data-confirmed="display-name">
          {say(sentence('line_name_right'))}
        </p>
      )}
      {line && <p class="line">{say(line)}</p>}
      <HowItStands {...props} />
      <ShownByYou view={view} actions={actions} />
      {isOutOfSight && (
        <div class="hint">
          <p class="line">{say(sentence('card_out_of_sight'))}</p>
          <button type="button" onClick={actions.showControl}>
            {say(sentence('card_show_control'))}
          </button>
        </div>
      )}
      {state !== 'elsewhere' &&
        !isInPanel &&
        guidance.copy
          .filter(
            (text) => guidance.step === 'enter-display-name' && !isNameRight && text !== nameWarning?.wanted,
          )
          .map((text) => <CopyButton text={text} memory={memory} actions={actions} />)}
      {state !== 'elsewhere' && !isInPanel && (
        <Choices guidance={guidance} memory={memory} actions={actions} />
      )}
    </>
  );
}

/** What the person asked to see besides: the whole of what is known about this step. */
function More(props: CardProps) {
  const { view } = props;
  const { guidance, state, page } = view;
  return (
    <div class="all">
      <p class="place">{say(sentence('card_place', String(guidance.number), String(guidance.total)))}</p>
      {(state === 'pointing' || state === 'away') && <p>{say(guidance.say[page] ?? guidance.what)}</p>}
      <Facts {...props} />
      <details>
        <summary>{say(sentence('card_why'))}</summary>
        <p>{say(guidance.why)}</p>
      </details>
      <ExpectedTrouble guidance={guidance} />
      <p class="foot">{say(sentence('not_affiliated'))}</p>
    </div>
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

/** The words for how things stand where nothing is pointed at. */
function HowItStands(props: CardProps) {
  const { view, memory, actions } = props;
  const { guidance, state, page } = view;
  switch (state) {
    case 'looking':
      return <p role="status">{say(sentence('card_looking'))}</p>;
    case 'not-found':
      if (view.search?.isCovered) return <Covered {...props} />;
      if (view.isUnread) return <Unread {...props} />;
      return (
        <>
          {/* First what it means for the person: a tab that is not there is a permission that is not there. */}
          <p class="honest">{say(guidance.missing ?? guidance.say[page] ?? guidance.what)}</p>
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
      if (!view.search) return null;
      return (
        <>
          <ShowMe view={view} actions={actions} />
          <SupportReport step={guidance.step} memory={memory} actions={actions} />
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

function Facts({ view, memory, actions }: CardProps) {
  const { guidance, state } = view;
  const line = lineOf(view);
  const facts = guidance.facts.filter((fact) => fact.key !== line?.key && fact.key !== guidance.point.key);
  if (state === 'elsewhere') return null;
  return (
    <>
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={say(fact)}>{say(fact)}</li>
          ))}
        </ul>
      )}
      {guidance.step !== 'enter-display-name' &&
        guidance.copy.map((text) => <CopyButton text={text} memory={memory} actions={actions} />)}
    </>
  );
}
