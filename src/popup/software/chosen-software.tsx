import { say } from '../../platform/words/say.ts';
import type { Product } from '../../software/product.ts';
import { sentence } from '../../values/sentence.ts';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import { ProductSources, ProductSteps } from './product-steps.tsx';

interface ChosenSoftwareProps {
  readonly product: Product;
  readonly isRenewal: boolean;
  readonly chooseOther: () => void;
  readonly takeFocus: boolean;
}

/** What to do in the chosen product, what it does with the file, what to watch out for, and how we know. */
export function ChosenSoftware({ product, isRenewal, chooseOther, takeFocus }: ChosenSoftwareProps) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus);
  return (
    <article class="software-chosen" data-software={product.id}>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{product.name}</bdi>
      </h3>
      <ProductSteps product={product} isRenewal={isRenewal} />
      <ProductSources sources={product.sources} />
      <button type="button" class="button secondary" onClick={chooseOther}>
        {say(sentence('software_choose_again'))}
      </button>
    </article>
  );
}
