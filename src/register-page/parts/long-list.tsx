import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { counted } from '../../values/sentence.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  /** Draws what is to be seen of them. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

const first = 50;

/** The first of many; the rest when the person asks for them. */
export function LongList<Item>({ items, children }: Props<Item>) {
  const [whole, setWhole] = useState(false);
  const left = items.length - first;
  return (
    <>
      {children(whole ? items : items.slice(0, first))}
      {!whole && left > 0 && (
        <button type="button" class="button quiet" onClick={() => setWhole(true)}>
          {say(counted('register_page_show_more', left))}
        </button>
      )}
    </>
  );
}
