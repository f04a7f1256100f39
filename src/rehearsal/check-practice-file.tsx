import { useEffect, useRef, useState } from 'preact/hooks';
import { type JourneyOutcome, journeyOf, judgeForJourney } from '../keystore/judge-for-journey.ts';
import { runJob } from '../platform/keystore-jobs/run-job.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import type { Rehearsal } from './rehearsal.ts';

interface CheckProps {
  readonly rehearsal: Rehearsal;
  readonly run: string;
  /** The card's button was pressed: the person is led here. */
  readonly isAskedFor: boolean;
}

type Check = 'not-yet' | 'working' | 'failed' | JourneyOutcome;

/** The file that was made in practice, judged as the page "Check a keystore" judges a real one. */
export function CheckPracticeFile({ rehearsal, run, isAskedFor }: CheckProps) {
  const password = useRef<HTMLInputElement>(null);
  const [check, show] = useState<Check>('not-yet');
  useEffect(() => {
    if (isAskedFor) password.current?.focus();
  }, [isAskedFor]);
  const { keystore } = rehearsal;
  if (keystore === null) return <p class="notice plain">{say(sentence('rehearsal_no_file'))}</p>;

  const start = async (event: Event): Promise<void> => {
    event.preventDefault();
    show('working');
    const outcome = await judge(keystore, password.current?.value ?? '', rehearsal).catch(() => null);
    show(outcome ?? 'failed');
    if (!outcome) return;
    const { verdict, validTo } = outcome.credential;
    rehearsal.say({ kind: 'keystore-checked', run, checked: { outcome: outcome.outcome, verdict, validTo } });
  };

  return (
    <form class="check" onSubmit={start}>
      <p>{say(sentence('rehearsal_check'))}</p>
      <label>
        {say(sentence('keystore_page_password_label'))}
        <input ref={password} type="password" autocomplete="off" />
      </label>
      <button type="submit" class="button primary" aria-disabled={check === 'working'}>
        {say(sentence('rehearsal_check_now'))}
      </button>
      <div role="status">
        {check === 'working' && <p>{say(sentence('keystore_page_working'))}</p>}
        {check === 'failed' && <p>{say(sentence('rehearsal_check_failed'))}</p>}
        {typeof check === 'object' && <Outcome of={check} />}
      </div>
    </form>
  );
}

function Outcome({ of: { outcome, means, detail, todo } }: { readonly of: JourneyOutcome }) {
  return (
    <div class={`notice ${outcome === 'right' ? 'good' : 'bad'}`}>
      <p>{say(means)}</p>
      {detail && <p>{say(detail)}</p>}
      <p>{say(todo)}</p>
    </div>
  );
}

async function judge(
  keystore: string,
  password: string,
  { known }: Rehearsal,
): Promise<JourneyOutcome | null> {
  const file = new File([keystore], 'keystore-new.xml', { type: 'application/xml' });
  const { report } = await runJob({ kind: 'check', file, password }, new AbortController().signal);
  return judgeForJourney(report, journeyOf(report, known));
}
