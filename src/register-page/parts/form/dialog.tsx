import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../../platform/words/say.ts';
import { sentence } from '../../../values/sentence.ts';

interface Props {
  readonly title: string;
  readonly close: () => void;
  /** At the side of the page, as high as it is; else in the middle. */
  readonly atSide?: boolean;
  readonly children: ComponentChildren;
}

/** A dialog of the browser's own: it keeps the focus, closes with Escape, and gives the focus back to where it was. */
export function Dialog({ title, close, atSide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={atSide ? 'side' : 'middle'} aria-labelledby={heading} onClose={close}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button quiet" onClick={close}>
          {say(sentence('register_page_close'))}
        </button>
      </header>
      {children}
    </dialog>
  );
}
