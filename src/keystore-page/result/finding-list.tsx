import type { Finding } from '../../keystore/findings.ts';
import { severityInWords } from '../../keystore/findings.ts';
import { say } from '../../platform/words/say.ts';
import { sentence } from '../../values/sentence.ts';

/** Each finding with what to do about it. What kind it is stands there for the ears too, not in colour and shape alone. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="findings" aria-label={say(sentence('keystore_page_findings_heading'))}>
      {findings.map(({ id, severity, means, todo }) => (
        <li
          key={id}
          class={`notice ${severity === 'note' ? 'plain' : severity}`}
          data-finding={id}
          data-severity={severity}
        >
          <p>
            <span class="visually-hidden">{say(severityInWords(severity))}: </span>
            {say(means)}
          </p>
          {todo && (
            <p class="todo">
              <strong>{say(sentence('keystore_page_todo_label'))}</strong> {say(todo)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
