import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sentence } from '../../values/sentence.ts';
import { copyTableOf } from './copy-table.ts';
import type { PageProps } from './page-props.ts';

interface Props extends Pick<PageProps, 'view' | 'report'> {
  readonly entries: readonly RegisterEntry[];
}

/** Credentials on paper, and in a letter. What is printed is said by `usePrinted`. */
export function PaperActions({ entries, view, report }: Props) {
  return (
    <>
      <button type="button" class="button secondary" onClick={() => print()}>
        {say(sentence('register_print'))}
      </button>
      <button
        type="button"
        class="button secondary"
        onClick={async () => report(await copyTableOf(entries, view.today))}
      >
        {say(sentence('register_copy_table'))}
      </button>
    </>
  );
}
