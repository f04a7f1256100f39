import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { sentence } from '../../values/sentence.ts';
import type { PageProps } from './page-props.ts';
import { useRenewing } from './use-renewing.ts';

interface Props extends PageProps {
  /** In the order in which they are to be renewed. */
  readonly entries: readonly RegisterEntry[];
  readonly kind: 'primary' | 'secondary';
}

/** Begins the renewal of the first; the others are offered at its end, one after another. */
export function RenewThese({ entries, kind, ...props }: Props) {
  const renew = useRenewing(props);
  const [first, ...next] = entries;
  if (!first) return null;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      data-action="renew-these"
      onClick={() => renew(first, next)}
    >
      {say(
        next.length > 0
          ? sentence('register_renew_these')
          : sentence('register_renew_name', first.displayName, first.business),
      )}
    </button>
  );
}
