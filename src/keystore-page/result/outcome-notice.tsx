import type { JourneyOutcome } from '../../keystore/judge-for-journey.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';
import type { WhichOfList } from '../which-of-list.ts';

const toneOf: Readonly<Record<JourneyOutcome['outcome'], string>> = {
  right: 'good',
  'old-one': 'bad',
  'other-business': 'bad',
  'other-name': 'warning',
  bad: 'bad',
  'nothing-to-compare': 'plain',
};

/** What the file means for the journey under way: before all details, the one thing a person wants to know. */
export function OutcomeNotice({
  outcome: { outcome, means, detail, todo },
  software,
}: {
  readonly outcome: JourneyOutcome;
  readonly software: string | null;
}) {
  return (
    <div class={`notice outcome ${toneOf[outcome]}`} data-journey-outcome={outcome}>
      <p class="answer">{say(means)}</p>
      {detail && <p>{say(detail)}</p>}
      <p>{say(todo)}</p>
      {outcome === 'right' && (
        <p>
          <a class="button primary" data-next href="/popup/popup.html">
            {say(sentence('next_is', software ?? say(sentence('step_load_into_software_title'))))}
          </a>
        </p>
      )}
    </div>
  );
}

/** Which credential of the portal's list is in the file: the one thing that was asked. */
export function WhichNotice({ which: { kind, means } }: { readonly which: WhichOfList }) {
  return (
    <div class={`notice outcome ${kind === 'credential' ? 'good' : 'bad'}`} data-which={kind}>
      <p class="answer">{say(means)}</p>
    </div>
  );
}
