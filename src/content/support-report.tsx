import { useState } from 'preact/hooks';
import { sentence } from '../sentence.ts';
import { say } from './say.ts';
import { useCopying } from './use-copying.ts';

/** A report of the page, made when it is opened and shown before it can be copied. It goes nowhere by itself. */
export function SupportReport({ report }: { report: () => string }) {
  const [text, setText] = useState<string | null>(null);
  return (
    <details class="report" onToggle={({ currentTarget }) => setText(currentTarget.open ? report() : null)}>
      <summary>{say(sentence('report_open'))}</summary>
      {text !== null && <ReportText text={text} />}
    </details>
  );
}

function ReportText({ text }: { text: string }) {
  const [outcome, copy] = useCopying(text);
  return (
    <>
      <p>{say(sentence('report_about'))}</p>
      <section aria-label={say(sentence('report_label'))}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1) */}
        <pre tabIndex={0} translate={false}>
          {text}
        </pre>
      </section>
      <button type="button" onClick={copy}>
        {say(sentence(outcome === 'copied' ? 'button_copied' : 'report_copy'))}
      </button>
      {outcome === 'refused' && <p role="status">{say(sentence('copy_refused'))}</p>}
    </>
  );
}
