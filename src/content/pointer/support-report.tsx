/** @jsxImportSource ./markup */
import { sentence } from '../../values/sentence.ts';
import type { OverlayActions } from './card-actions.ts';
import { type CardMemory, outcomeOf } from './card-memory.ts';
import { say } from './say.ts';

interface SupportReportProps {
  readonly step: string;
  readonly memory: CardMemory;
  readonly actions: OverlayActions;
}

/** A report of the page, made when it is opened and shown before it can be copied. It goes nowhere by itself. */
export function SupportReport({ step, memory, actions }: SupportReportProps) {
  return (
    <details
      key={step}
      class="report"
      onToggle={({ currentTarget }) =>
        actions.remember({ report: currentTarget.open ? actions.report() : null })
      }
    >
      <summary>{say(sentence('report_open'))}</summary>
      {memory.report !== null && <ReportText text={memory.report} memory={memory} actions={actions} />}
    </details>
  );
}

function ReportText({ text, memory, actions }: Omit<SupportReportProps, 'step'> & { readonly text: string }) {
  const outcome = outcomeOf(memory, text);
  return (
    <>
      <p>{say(sentence('report_about'))}</p>
      <section aria-label={say(sentence('report_label'))}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1) */}
        <pre tabIndex={0} translate="no">
          {text}
        </pre>
      </section>
      <button type="button" onClick={() => actions.copy(text)}>
        {say(sentence(outcome === 'copied' ? 'button_copied' : 'report_copy'))}
      </button>
      {outcome === 'refused' && <p role="status">{say(sentence('copy_refused'))}</p>}
    </>
  );
}
