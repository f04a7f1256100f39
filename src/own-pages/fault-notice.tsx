import { render } from 'preact';
import { useState } from 'preact/hooks';
import { hearFaults, reportOf } from '../platform/report-fault.ts';
import { onFaultKept, takeFault } from '../platform/storage/stored-fault.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';

/** A report of something that failed, to be read and copied. It goes nowhere by itself. */
export function FaultNotice({ report }: { readonly report: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <div class="notice warning" role="alert">
      <p>{say(sentence('fault_said'))}</p>
      <details>
        <summary>{say(sentence('report_open'))}</summary>
        <p>{say(sentence('fault_report'))}</p>
        <section aria-label={say(sentence('report_label'))}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1) */}
          <pre class="fault-report" tabIndex={0} translate={false} dir="ltr">
            {report}
          </pre>
        </section>
        <button type="button" class="button" onClick={() => void copy()}>
          {say(sentence(outcome === 'copied' ? 'button_copied' : 'report_copy'))}
        </button>
        {outcome === 'refused' && <p role="status">{say(sentence('copy_refused'))}</p>}
      </details>
    </div>
  );
}

/**
 * From here on, what fails in this page and what failed in the background stands above the page as a report. Beside what the page draws, so that it
 * stands too where the page itself cannot be drawn. @param room the page's name in the report.
 */
export function showFaults(room: string): void {
  const place = document.createElement('div');
  const show = (report: string): void => {
    if (!place.isConnected) document.body.prepend(place);
    render(<FaultNotice report={report} />, place);
  };
  const showKept = (): void => {
    takeFault().then(
      (report) => report !== null && show(report),
      // A storage that does not answer is said elsewhere.
      () => undefined,
    );
  };
  hearFaults((error) => show(reportOf(room, error)));
  try {
    onFaultKept(showKept);
  } catch {
    // A page without reports of the background's is better than none.
  }
  showKept();
}
