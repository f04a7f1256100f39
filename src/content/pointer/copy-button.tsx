/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import type { OverlayActions } from './card-actions.ts';
import { type CardMemory, outcomeOf } from './card-memory.ts';
import { say } from './say.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly memory: CardMemory;
  readonly actions: OverlayActions;
}

/** A text that has to be right letter by letter, with a button that copies it. White space is shown as it is. */
export function CopyButton({ text, memory, actions }: CopyButtonProps) {
  const outcome = outcomeOf(memory, text);
  return (
    <div key={text} class="copy">
      <code translate="no" dir="auto">
        {text}
      </code>
      <button
        type="button"
        onClick={() => actions.copy(text)}
        aria-label={say(sentence('button_copy_name', text))}
      >
        {say(sentence(outcome === 'copied' ? 'button_copied' : 'button_copy'))}
      </button>
      {outcome === 'refused' && <p role="status">{say(sentence('copy_refused'))}</p>}
    </div>
  );
}
