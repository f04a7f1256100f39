import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import { findProducts, longestQuery } from '../../software/find-products.ts';
import { findPrograms, isProduct } from '../../software/find-programs.ts';
import type { Product } from '../../software/product.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import type { SoftwareChoice } from './answers-of.ts';

interface SoftwareSearchProps {
  readonly choose: (choice: SoftwareChoice) => void;
  readonly takeFocus: boolean;
  /** Only a field, until something is typed: for where the question is not what the person came for. */
  readonly isBrief?: boolean;
}

/** As many as there is room for where the question stands beside something else. */
const mostInBrief = 3;

/** A search box and, below it, the products found as plain buttons: no widget whose keys one would have to know. */
export function SoftwareSearch({ choose, takeFocus, isBrief = false }: SoftwareSearchProps) {
  const [query, setQuery] = useState('');
  const box = useFocusOnArrival<HTMLInputElement>(takeFocus);
  const list = useRef<HTMLUListElement>(null);
  const [boxId, hintId] = [useId(), useId()];
  const isAsked = !isBrief || query.trim() !== '';
  const found = isAsked ? findProducts(query).slice(0, isBrief ? mostInBrief : undefined) : [];
  // A name that is known, of which nobody has written what it needs, is no reason to offer another program.
  const known =
    isAsked && found.length === 0 ? findPrograms(query).find((program) => !isProduct(program)) : undefined;
  const goToFirst = (event: Event) => {
    event.preventDefault();
    list.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not yet known to the oldest Firefox and Chrome that we support.
    <form role="search" class="software-search" onSubmit={goToFirst}>
      <label for={boxId}>{say(sentence('software_search_label'))}</label>
      <input
        ref={box}
        id={boxId}
        type="search"
        value={query}
        maxLength={longestQuery}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={isBrief ? undefined : hintId}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {!isBrief && (
        <p id={hintId} class="hint">
          {say(sentence('software_search_hint'))}
        </p>
      )}
      <p role="status" class={isBrief && found.length > 0 ? 'visually-hidden' : undefined}>
        {isAsked &&
          say(
            known
              ? sentence('software_need_unknown', known.name)
              : found.length > 0
                ? counted('software_found', found.length)
                : sentence('software_found_none'),
          )}
      </p>
      {isAsked && (
        <button
          type="button"
          class={`button ${isBrief ? 'quiet' : 'secondary'}`}
          onClick={() => choose('not-here')}
        >
          {say(sentence('software_not_here'))}
        </button>
      )}
      <ul class="software-list" ref={list}>
        {found.map((product) => (
          <li key={product.id}>
            <button type="button" data-software={product.id} onClick={() => choose(product.id)}>
              <bdi>{product.name}</bdi> <Vendor product={product} />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Vendor({ product: { name, vendor } }: { product: Product }) {
  return name.includes(vendor) ? null : (
    <span class="vendor">{say(sentence('software_by_vendor', vendor))}</span>
  );
}
