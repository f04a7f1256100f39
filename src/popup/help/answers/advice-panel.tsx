import type { Advice, Verdict } from '../../../journey/need/need.ts';
import { say } from '../../../platform/words/say.ts';
import { loadsKeystore, type Product } from '../../../software/product.ts';
import { type MessageKey, type Sentence, sentence } from '../../../values/sentence.ts';
import { SourceList } from '../../parts/source-list.tsx';
import { SoftwareSteps, SoftwareTraps } from '../../software/software-steps.tsx';

const verdictWords: Readonly<Record<Verdict, MessageKey>> = {
  needed: 'need_verdict_needed',
  'not-needed': 'need_verdict_not_needed',
  unsure: 'need_verdict_unsure',
};

interface AdvicePanelProps {
  readonly advice: Advice | null;
  /** The product that the answers name: its own steps say more than any rule. */
  readonly product: Product | null;
}

/** What the answers mean. The verdict is read out as soon as it changes; what follows from it stands below, to be read at leisure. */
export function AdvicePanel({ advice, product }: AdvicePanelProps) {
  return (
    <div class="advice">
      <div role="status">
        {advice && (
          <div
            class={`notice ${advice.verdict === 'unsure' ? 'plain' : 'good'}`}
            data-verdict={advice.verdict}
          >
            <h3>{say(sentence(verdictWords[advice.verdict]))}</h3>
            <p>{say(advice.says)}</p>
          </div>
        )}
      </div>
      {advice && (
        <>
          {product ? <OfProduct product={product} /> : null}
          {(!product || loadsKeystore(product)) && <Follows title="need_todo_title" says={advice.todo} />}
          <Follows title="need_who_title" says={advice.who} />
          {advice.help && <p>{say(advice.help)}</p>}
          <SourceList sources={advice.sources} />
        </>
      )}
    </div>
  );
}

/** What to do in it or instead, at once. Its keystore file comes later: then the steps wait, folded up. */
function OfProduct({ product }: { product: Product }) {
  const steps = (
    <div class="software-chosen">
      <SoftwareSteps steps={product.steps} />
      <SoftwareTraps traps={product.traps} />
    </div>
  );
  if (loadsKeystore(product))
    return (
      <details>
        <summary>{say(sentence('software_steps_title'))}</summary>
        {steps}
      </details>
    );
  return (
    <>
      <h3>{say(sentence('software_instead_title'))}</h3>
      <p>{say(sentence(product.instead))}</p>
      {steps}
    </>
  );
}

function Follows({ title, says }: { title: MessageKey; says: readonly Sentence[] }) {
  if (says.length === 0) return null;
  return (
    <>
      <h3>{say(sentence(title))}</h3>
      <ul>
        {says.map((one) => (
          <li key={one.key}>{say(one)}</li>
        ))}
      </ul>
    </>
  );
}
