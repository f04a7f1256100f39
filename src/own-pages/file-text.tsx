import { shownText } from '../keystore/shown-text.ts';

/** Text out of a file: always text, never markup, in its own writing direction, with hidden characters made visible. */
export function FileText({ text }: { readonly text: string }) {
  return (
    <bdi dir="auto" class="file-text">
      {shownText(text, 400)}
    </bdi>
  );
}
