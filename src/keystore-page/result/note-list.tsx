import type { Note } from '../../keystore/notes.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** What is worth knowing and no finding. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" aria-label={say(sentence('keystore_page_notes_heading'))}>
      {notes.map(({ id, means, todo }) => (
        <li key={id} data-note={id}>
          {say(means)}
          {todo && <> {say(todo)}</>}
        </li>
      ))}
    </ul>
  );
}
