import { sentence } from '../sentence.ts';
import { say } from './say.ts';
import { useCopying } from './use-copying.ts';

/** A text that has to be right letter by letter, with a button that copies it. White space is shown as it is. */
export function CopyButton({ text }: { text: string }) {
  const [outcome, copy] = useCopying(text);
  return (
    <div class="copy">
      <code translate={false}>{text}</code>
      <button type="button" onClick={copy} aria-label={say(sentence('button_copy_name', text))}>
        {say(sentence(outcome === 'copied' ? 'button_copied' : 'button_copy'))}
      </button>
      {outcome === 'refused' && <p role="status">{say(sentence('copy_refused'))}</p>}
    </div>
  );
}
