import type { KeystoreReport } from '../keystore/report.ts';
import { say } from '../platform/say.ts';
import { counted, sentence } from '../sentence.ts';
import { CredentialArticle } from './credential-article.tsx';
import { FileText } from './file-text.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { CheckState, Progress } from './use-check.ts';

/** What came out of the check, in one element at a time, and the same in short for the ears. */
export function Result({ state }: { readonly state: CheckState }) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {shortly(state)}
      </p>
      {state.kind === 'working' && <Working progress={state.progress} />}
      {state.kind === 'failed' && (
        <p class="notice bad" role="alert">
          {say(
            sentence(state.why === 'file' ? 'keystore_page_could_not_read' : 'keystore_page_could_not_check'),
          )}
        </p>
      )}
      {state.kind === 'done' &&
        (state.report.kind === 'refused' ? (
          <Refused report={state.report} fileName={state.fileName} />
        ) : (
          <section
            data-result="keystore"
            class="result"
            aria-label={say(sentence('keystore_page_result_heading'))}
          >
            <h2 class="file-name">
              <CheckedFile name={state.fileName} />
            </h2>
            {state.outcome && <OutcomeNotice outcome={state.outcome} />}
            {state.report.credentials.length > 1 && (
              <p>{say(counted('keystore_page_credentials_in_file', state.report.credentials.length))}</p>
            )}
            {state.report.credentials.map((credential, at) => (
              <CredentialArticle key={at} credential={credential} passwordTried={state.withPassword} />
            ))}
          </section>
        ))}
    </>
  );
}

function Working({ progress }: { readonly progress: Progress | null }) {
  return (
    <section data-result="working" class="working" aria-busy="true">
      <p>{say(sentence('keystore_page_working'))}</p>
      {progress && (
        <progress
          aria-label={say(sentence('keystore_page_progress_name'))}
          {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
        />
      )}
    </section>
  );
}

interface RefusedProps {
  readonly report: Extract<KeystoreReport, { kind: 'refused' }>;
  readonly fileName: string;
}

function Refused({ report, fileName }: RefusedProps) {
  return (
    <section data-result="refused" data-refusal={report.refusal} role="alert" class="notice bad">
      <h2>{say(report.means)}</h2>
      <p>{say(report.todo)}</p>
      <p class="hint">
        <CheckedFile name={fileName} />
      </p>
    </section>
  );
}

function CheckedFile({ name }: { readonly name: string }) {
  const [before, after] = say(sentence('keystore_page_file_checked', '\u0000')).split('\u0000');
  return (
    <>
      {before}
      <FileText text={name} />
      {after}
    </>
  );
}

function shortly(state: CheckState): string {
  if (state.kind !== 'done' || state.report.kind === 'refused') return '';
  const { credentials } = state.report;
  const verdicts = credentials.map(({ verdict }) => say(sentence(`keystore_page_verdict_${verdict}`)));
  const count = say(counted('keystore_page_credentials_in_file', credentials.length));
  const spoken = verdicts.length > 3 ? [] : verdicts;
  return [state.outcome ? say(state.outcome.means) : count, ...spoken].join(' ');
}
