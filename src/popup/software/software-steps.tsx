import { say } from '../../platform/words/say.ts';
import type { SoftwareStep } from '../../software/product.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';

/** What to do in the software, one thing after the other. */
export function SoftwareSteps({ steps }: { steps: readonly SoftwareStep[] }) {
  return (
    <ol class="software-steps">
      {steps.map((step, at) => (
        <li key={at}>
          {'menu' in step ? <MenuPath labels={step.menu} /> : say(sentence(step.do, ...(step.labels ?? [])))}
        </li>
      ))}
    </ol>
  );
}

/** Labels exactly as the software shows them: each stands by itself, is not translated, and the arrows between them are not read out. */
function MenuPath({ labels }: { labels: readonly string[] }) {
  return (
    <>
      {say(sentence('software_press'))}{' '}
      {labels.map((label, at) => (
        <span key={at}>
          {at > 0 && (
            <>
              <span aria-hidden="true"> → </span>
              <span class="visually-hidden"> {say(sentence('software_menu_then'))} </span>
            </>
          )}
          <bdi class="label" translate={false}>
            {label}
          </bdi>
        </span>
      ))}
    </>
  );
}

/** What has gone wrong for others. */
export function SoftwareTraps({ traps }: { traps: readonly MessageKey[] }) {
  if (traps.length === 0) return null;
  return (
    <>
      <h4>{say(sentence('software_traps_title'))}</h4>
      <ul>
        {traps.map((trap) => (
          <li key={trap}>{say(sentence(trap))}</li>
        ))}
      </ul>
    </>
  );
}
