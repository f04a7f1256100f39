import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';

/** Nothing is remembered yet: what this page is for, and the ways to begin. */
export function EmptyList({ edit }: Pick<PageProps, 'edit'>) {
  return (
    <div class="panel empty">
      <h3>{say(sentence('register_empty_title'))}</h3>
      <p>{say(sentence('register_empty_what'))}</p>
      <p class="row">
        <a class="button primary" href="#bring-in">
          {say(sentence('register_empty_bring_in'))}
        </a>
        <button type="button" class="button secondary" onClick={() => edit(null)}>
          {say(sentence('register_empty_type'))}
        </button>
      </p>
      <p class="hint">{say(sentence('register_what_is_kept'))}</p>
    </div>
  );
}
