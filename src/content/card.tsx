import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Guidance } from '../journey/guidance.ts';
import type { PageId } from '../portal/pages.ts';
import { type Sentence, sentence } from '../sentence.ts';
import type { CardActions } from './card-actions.ts';
import { Buttons } from './card-buttons.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExpectedTrouble } from './expected-trouble.tsx';
import { say } from './say.ts';
import { SearchedFor } from './searched-for.tsx';
import { ShowMe, ShownByYou } from './show-me.tsx';
import { SupportReport } from './support-report.tsx';
import type { View } from './view.ts';
import { Warnings } from './warnings.tsx';

export interface CardProps {
  readonly view: View;
  /** The control is scrolled out of sight. */
  readonly isOutOfSight: boolean;
  readonly actions: CardActions;
}

/** The card beside the control: what to do, why, and what to mind. All of it text, nothing of the page as markup. */
export function Card({ view, isOutOfSight, actions }: CardProps) {
  const { guidance, showing } = view;
  // As small as can be then, so that it covers little of what they choose from.
  const isChoosing = showing.kind === 'choosing';
  const [isSmall, setSmall] = useState(false);
  return (
    <>
      <header>
        <p class="place">{say(sentence('card_place', String(guidance.number), String(guidance.total)))}</p>
        <button type="button" class="quiet" aria-expanded={!isSmall} onClick={() => setSmall(!isSmall)}>
          {say(sentence(isSmall ? 'card_show_more' : 'card_show_less'))}
        </button>
      </header>
      <h2 id="title" aria-live="polite">
        {say(guidance.title)}
      </h2>
      <Warnings view={view} />
      {isChoosing && <ShowMe view={view} actions={actions} />}
      {!isSmall && !isChoosing && <Details view={view} isOutOfSight={isOutOfSight} actions={actions} />}
      <Buttons view={view} actions={actions} />
      <footer>{say(sentence('not_affiliated'))}</footer>
    </>
  );
}

function Details({ view, isOutOfSight, actions }: CardProps) {
  const { guidance, state } = view;
  return (
    <>
      <Instructions view={view} actions={actions} />
      {isOutOfSight && (
        <Hint text={sentence('card_out_of_sight')}>
          <button type="button" onClick={actions.showControl}>
            {say(sentence('card_show_control'))}
          </button>
        </Hint>
      )}
      {state === 'pointing' && view.disabled && <Hint text={sentence('card_disabled')} />}
      <ShownByYou view={view} actions={actions} />
      <Facts view={view} actions={actions} />
      <details>
        <summary>{say(sentence('card_why'))}</summary>
        <p>{say(guidance.why)}</p>
      </details>
      <ExpectedTrouble guidance={guidance} />
    </>
  );
}

/** The words for how things stand: never a pointing word when nothing is pointed at. */
function Instructions({ view, actions }: { view: View; actions: CardActions }) {
  const { guidance, state, page } = view;
  const what = guidance.say[page] ?? guidance.what;
  switch (state) {
    case 'looking':
      return <p role="status">{say(sentence('card_looking'))}</p>;
    case 'not-found':
      return (
        <>
          <p class="honest">{say(sentence('card_not_found'))}</p>
          <p>{say(guidance.missing ?? what)}</p>
          <SearchedFor view={view} />
          <ShowMe view={view} actions={actions} />
          <SupportReport report={actions.report} />
        </>
      );
    case 'elsewhere':
      return (
        <>
          <p class="honest">{say(whereThisIs(guidance, page))}</p>
          <p>{say(guidance.wayBack)}</p>
          <RunOptions guidance={guidance} actions={actions} />
          {page === 'unknown' && <SupportReport report={actions.report} />}
        </>
      );
    default:
      return <p>{say(what)}</p>;
  }
}

function whereThisIs({ ask }: Guidance, page: PageId): Sentence {
  if (ask.some(({ run }) => run !== null)) return sentence('card_unsure');
  return sentence(page === 'unknown' ? 'card_unknown_page' : 'card_elsewhere');
}

/** Which journey is this page about? */
function RunOptions({ guidance, actions }: { guidance: Guidance; actions: CardActions }) {
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

function Facts({ view: { guidance, state, nameWarning }, actions }: { view: View; actions: CardActions }) {
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
          <CopyButton key={text} text={text} />
        ))}
      {guidance.choices.length > 0 && (
        <ul class="choices">
          {guidance.choices.map(({ displayName, validTo }, index) => (
            <li key={`${displayName} ${validTo}`}>
              <button type="button" onClick={() => actions.choose(index)}>
                <bdi>{displayName}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Hint({ text, children }: { text: Sentence; children?: ComponentChildren }) {
  return (
    <p class="hint">
      {say(text)} {children}
    </p>
  );
}
