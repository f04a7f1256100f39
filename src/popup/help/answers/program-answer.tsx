import type { Certainty } from '../../../help/answer.ts';
import { helpSources } from '../../../help/sources.ts';
import { say } from '../../../platform/words/say.ts';
import type { Program } from '../../../software/find-programs.ts';
import { isProduct } from '../../../software/find-programs.ts';
import type { KnownName } from '../../../software/known-names.ts';
import { loadsKeystore, type Product, type Source } from '../../../software/product.ts';
import { sentence } from '../../../values/sentence.ts';
import { useFocusOnArrival } from '../../parts/use-focus-on-arrival.ts';
import type { PopupProps } from '../../popup-props.ts';
import { ProductSteps } from '../../software/product-steps.tsx';
import type { AnswerProps } from './answer-props.ts';
import { BeginButton } from './begin-button.tsx';
import { HowSure } from './how-sure.tsx';

/** What a program needs, and what to do in it or instead. */
export function ProgramAnswer({
  program,
  takesFocus,
  ...props
}: AnswerProps & { readonly program: Program }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takesFocus);
  const certainty = isProduct(program) ? certaintyOf(program) : 'unknown';
  return (
    <article class="answer" data-answer={`software-${program.id}`} data-certainty={certainty}>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{program.name}</bdi>
      </h2>
      {isProduct(program) ? (
        <OfProduct product={program} {...props} />
      ) : (
        <p>{say(sentence('software_need_unknown', program.name))}</p>
      )}
      <HowSure certainty={certainty} sources={sourcesOf(program)} />
    </article>
  );
}

function OfProduct({ product, ...props }: PopupProps & { readonly product: Product }) {
  const begins = loadsKeystore(product) ? { journey: 'renew' as const } : otherwise(product);
  return (
    <>
      {product.credential === 'needed' && <p>{say(sentence('need_product', product.name))}</p>}
      <ProductSteps product={product} isRenewal={false} />
      {begins && <BeginButton begins={begins} {...props} />}
    </>
  );
}

/** Where the business tells which provider lodges for it. */
function otherwise(product: Product) {
  if (loadsKeystore(product) || product.tells === 'nobody') return null;
  return product.tells === 'ram' ? { journey: 'notify' as const } : { page: 'access-manager' as const };
}

function certaintyOf({ certainty }: Product): Certainty {
  return certainty === 'documented' ? 'documented' : 'likely';
}

/** Where nobody has written it down, the general rule is what there is to read. */
function sourcesOf(program: Product | KnownName) {
  if (isProduct(program)) return program.sources.map(asHelpSource);
  return program.silentPage ? [asHelpSource(program.silentPage), helpSources.R25w] : [helpSources.R25w];
}

function asHelpSource({ url, date, readOn }: Source) {
  return { who: new URL(url).hostname, url, date, readOn };
}
