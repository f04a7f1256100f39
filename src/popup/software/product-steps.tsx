import { say, sayDate } from '../../platform/words/say.ts';
import { loadsKeystore, type Product, type Source } from '../../software/product.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { SoftwareSteps, SoftwareTraps } from './software-steps.tsx';

interface ProductStepsProps {
  readonly product: Product;
  readonly isRenewal: boolean;
}

/** What to do in a product, or instead, what it does with the file, and what to watch out for. */
export function ProductSteps({ product, isRenewal }: ProductStepsProps) {
  const loads = loadsKeystore(product);
  const finds = findsItself(product, isRenewal);
  return (
    <>
      {!loads && <NoCredential product={product} />}
      {product.credential === 'uploaded' && (
        <p class="notice plain">
          <span>{say(sentence('software_uploaded', product.name))}</span>
        </p>
      )}
      {finds && <p class="fact">{say(finds)}</p>}
      <p class="hint">{say(sentence(`software_certainty_${product.certainty}`))}</p>
      <h4>{say(sentence(loads ? 'software_steps_title' : 'software_instead_title'))}</h4>
      <SoftwareSteps steps={product.steps} />
      {loads && (
        <>
          <h4>{say(sentence('software_file_title'))}</h4>
          <p>{say(sentence(product.file))}</p>
        </>
      )}
      <SoftwareTraps traps={product.traps} />
    </>
  );
}

/** What has to be said first where the steps are only for the case that the program did not find the file. */
function findsItself(product: Product, isRenewal: boolean): Sentence | null {
  if (!loadsKeystore(product)) return null;
  if (product.findsFile === 'always') return sentence('software_finds_always', product.name);
  return product.findsFile === 'on-renewal' && isRenewal
    ? sentence('software_finds_on_renewal', product.name)
    : null;
}

function NoCredential({ product }: { product: Exclude<Product, { readonly file: unknown }> }) {
  const isOwn = product.credential === 'own-certificate';
  return (
    <div class="notice warning">
      <p>
        <strong>
          {say(sentence(isOwn ? 'software_own_certificate' : 'software_no_credential', product.name))}
        </strong>
      </p>
      <p>{say(sentence(product.instead))}</p>
      <p>{say(sentence('software_stop_here'))}</p>
    </div>
  );
}

/** Where we read about a product, for people who want to look for themselves. */
export function ProductSources({ sources }: { sources: readonly Source[] }) {
  return (
    <details>
      <summary>{say(sentence('software_sources_title'))}</summary>
      <ul>
        {sources.map(({ url, date, readOn }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).hostname}
            </a>{' '}
            {say(sentence('software_source_read', sayDate(date), sayDate(readOn)))}
          </li>
        ))}
      </ul>
    </details>
  );
}
