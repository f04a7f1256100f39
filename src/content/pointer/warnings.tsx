/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import type { View } from '../view.ts';
import type { OverlayActions } from './card-actions.ts';
import type { CardMemory } from './card-memory.ts';
import { CopyButton } from './copy-button.tsx';
import { Ways } from './expected-trouble.tsx';
import { say } from './say.ts';

interface WarningsProps {
  readonly view: View;
  readonly memory: CardMemory;
  readonly actions: OverlayActions;
}

/** What is about to go wrong, or did: spoken at once by a screen reader. The display name comes first, being the worst mistake. */
export function Warnings({ view: { guidance, nameWarning }, memory, actions }: WarningsProps) {
  return (
    <>
      {nameWarning && (
        <div role="alert" part="warning" data-warning="display-name">
          <strong>{say(sentence('warning_display_name'))}</strong>
          <p>{say(nameWarning.sentence)}</p>
          <CopyButton text={nameWarning.wanted} memory={memory} actions={actions} />
        </div>
      )}
      {guidance.troubles.map(({ said, ways }) => (
        <div key={said.key} role="alert" part="warning" data-warning={said.key}>
          <p>{say(said)}</p>
          <Ways ways={ways} />
        </div>
      ))}
    </>
  );
}
