import { useState } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import { sentence } from '../../../values/sentence.ts';

interface MessageToSendProps {
  readonly text: string;
  /** It is what the person begins with. */
  readonly isFirst: boolean;
}

/** A message for whoever has to act. It is copied; the person sends it. */
export function MessageToSend({ text, isFirst }: MessageToSendProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <h3>{say(sentence('help_message'))}</h3>
      <blockquote class="message">{text}</blockquote>
      <button
        type="button"
        class={`button ${isFirst ? 'primary' : 'secondary'}`}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {say(sentence('help_message_copy'))}
      </button>
      <p role="status">{isCopied && say(sentence('button_copied'))}</p>
    </>
  );
}
