import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** A text that has to be right letter by letter, with a button that copies it. */
export function CopyRow({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div class="copy">
      <code translate={false} dir="auto">
        {text}
      </code>
      <button
        type="button"
        class="button secondary"
        aria-label={say(sentence('button_copy_name', text))}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {say(sentence(isCopied ? 'button_copied' : 'button_copy'))}
      </button>
    </div>
  );
}
