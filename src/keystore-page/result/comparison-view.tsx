import type { ComponentChildren } from 'preact';
import type { CheckedCredential } from '../../keystore/checked-credential.ts';
import type { ComparedPair, Comparison, ComparisonOutcome } from '../../keystore/compare-keystores.ts';
import { FileText } from '../../own-pages/file-text.tsx';
import { say, sayDate } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';

const toneOf: Readonly<Record<ComparisonOutcome, string>> = {
  renewed: 'good',
  same: 'warning',
  'other-name': 'warning',
  'other-business': 'bad',
  undecided: 'plain',
};

/** Two files side by side: the answer in words first, the facts that differ in a table after it. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { outcome, fileNames, pairs } = comparison;
  return (
    <section class="panel comparison" data-comparison={outcome} aria-labelledby="comparison">
      <h2 id="comparison">{say(sentence('keystore_compare_heading'))}</h2>
      {pairs.map((pair, at) => (
        <div key={at} class="pair">
          <div class={`notice ${pair.sides.includes(null) ? 'warning' : toneOf[outcome]}`}>
            <p class="answer">{say(pair.means)}</p>
            {pair.detail && <p>{say(pair.detail)}</p>}
            {pair.todo && <p>{say(pair.todo)}</p>}
          </div>
          {!pair.sides.includes(null) && <Facts pair={pair} fileNames={fileNames} />}
        </div>
      ))}
    </section>
  );
}

interface FactsProps {
  readonly pair: ComparedPair;
  readonly fileNames: readonly [string, string];
}

/** What is compared stands above its two values, not beside them: so there is room for them on a narrow screen, too. */
function Facts({ pair: { sides }, fileNames }: FactsProps) {
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          {fileNames.map((name, at) => (
            <th key={at} scope="col">
              <FileText text={name} />
            </th>
          ))}
        </tr>
      </thead>
      {aspects.map(({ label, value }) => (
        <Aspect key={label} label={label} values={sides.map((side) => side && value(side))} />
      ))}
    </table>
  );
}

interface AspectProps {
  readonly label: MessageKey;
  readonly values: readonly (string | null)[];
}

function Aspect({ label, values }: AspectProps) {
  const same = values[0] === values[1];
  const mark = same ? 'keystore_compare_same_mark' : 'keystore_compare_differs_mark';
  return (
    <tbody data-same={same}>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {say(sentence(label))} <span class="mark">{say(sentence(mark))}</span>
        </th>
      </tr>
      <tr>
        {values.map((value, at) => (
          <td key={at}>{shown(value)}</td>
        ))}
      </tr>
    </tbody>
  );
}

function shown(value: string | null): ComponentChildren {
  return value?.trim() ? <FileText text={value} /> : say(sentence('keystore_page_not_in_file'));
}

interface AspectOfCredential {
  readonly label: MessageKey;
  readonly value: (credential: CheckedCredential) => string | null;
}

const aspects: readonly AspectOfCredential[] = [
  { label: 'keystore_fact_legal_name', value: ({ legalName }) => legalName },
  { label: 'keystore_fact_abn', value: ({ abn }) => abn },
  { label: 'keystore_fact_display_name', value: ({ displayName }) => displayName },
  { label: 'keystore_fact_valid_from', value: ({ validFrom }) => validFrom && sayDate(validFrom) },
  { label: 'keystore_fact_valid_to', value: ({ validTo }) => validTo && sayDate(validTo) },
  { label: 'keystore_compare_password', value: (credential) => say(sentence(passwordOf(credential))) },
];

function passwordOf({ findings }: CheckedCredential): MessageKey {
  if (findings.some(({ id }) => id === 'password-opens')) return 'keystore_compare_password_opens';
  if (findings.some(({ id }) => id === 'password-wrong')) return 'keystore_compare_password_wrong';
  return 'keystore_compare_password_not_tried';
}
