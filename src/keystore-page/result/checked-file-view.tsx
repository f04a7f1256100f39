import type { OtherFile } from '../../keystore/other-files/other-file.ts';
import type { KeystoreReport } from '../../keystore/report.ts';
import { FileText } from '../../own-pages/file-text.tsx';
import { say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { Save } from '../save-section.tsx';
import type { CheckedFile } from '../use-check.ts';
import { useChunkedRender } from '../use-chunked-render.ts';
import { CredentialArticle } from './credential-article.tsx';
import { NoteList } from './note-list.tsx';
import { OutcomeNotice, WhichNotice } from './outcome-notice.tsx';

interface Props {
  readonly checked: CheckedFile;
  readonly withPassword: boolean;
  /** What the file goes to next, where somebody said it. */
  readonly software: string | null;
  /** Makes a file of another format out of a credential of this one; the same function for the same result. */
  readonly save: SaveFrom;
}

export type SaveFrom = (file: File, ...request: Parameters<Save>) => ReturnType<Save>;

/** All that is known of one file. */
export function CheckedFileView({ checked, withPassword, software, save }: Props) {
  const { file, report, outcome, which } = checked;
  if (report.kind === 'refused') return <Refused report={report} fileName={file.name} />;
  if (report.kind === 'other-file') {
    return <Other report={report} fileName={file.name} passwordTried={withPassword} />;
  }
  return (
    <Credentials
      file={file}
      report={report}
      outcome={outcome}
      which={which}
      withPassword={withPassword}
      software={software}
      save={save}
    />
  );
}

type Refusal = Extract<KeystoreReport, { kind: 'refused' }>;

function Refused({ report, fileName }: { readonly report: Refusal; readonly fileName: string }) {
  return (
    <section data-result="refused" data-refusal={report.refusal} role="alert" class="notice bad">
      <h2>{say(report.means)}</h2>
      <p>{say(report.todo)}</p>
      <p class="hint">
        <FileName name={fileName} />
      </p>
    </section>
  );
}

interface OtherProps {
  readonly report: OtherFile;
  readonly fileName: string;
  readonly passwordTried: boolean;
}

/** A file of another kind: what it is, and what can be said of the certificate in it. */
function Other({ report: { otherKind, means, more, todo, contents }, fileName, passwordTried }: OtherProps) {
  return (
    <section data-result="other-file" data-kind={otherKind} class="result">
      <div class="notice warning" role="alert">
        <h2>{say(means)}</h2>
        {more.map((each, at) => (
          <p key={at}>{say(each)}</p>
        ))}
        <p>{say(todo)}</p>
        <p class="hint">
          <FileName name={fileName} />
        </p>
      </div>
      {contents.map((credential, at) => (
        <CredentialArticle
          key={at}
          credential={credential}
          passwordTried={passwordTried || otherKind !== 'pfx'}
        />
      ))}
    </section>
  );
}

interface CredentialsProps extends CheckedFile {
  readonly report: Extract<KeystoreReport, { kind: 'keystore' }>;
  readonly withPassword: boolean;
  readonly software: string | null;
  readonly save: SaveFrom;
}

/** A file may hold hundreds of credentials: until all of them stand there, the result says that it is still at work. */
function Credentials({ file, report, outcome, which, withPassword, software, save }: CredentialsProps) {
  const { credentials, notes } = report;
  const articles = useChunkedRender(report, () =>
    credentials.map((credential, at) => (
      <CredentialArticle
        key={at}
        credential={credential}
        passwordTried={withPassword}
        ofKeystore={{ at, fileName: file.name, save: (...request) => save(file, ...request) }}
      />
    )),
  );
  const whole = articles.length === credentials.length;
  return (
    <section
      data-result={whole ? 'keystore' : 'working'}
      aria-busy={!whole}
      class="result"
      aria-label={say(sentence('keystore_page_result_heading'))}
    >
      {outcome && <OutcomeNotice outcome={outcome} software={software} />}
      {which && <WhichNotice which={which} />}
      <h2 class="file-name">
        <FileName name={file.name} />
      </h2>
      {credentials.length > 1 && (
        <p>{say(counted('keystore_page_credentials_in_file', credentials.length))}</p>
      )}
      <NoteList notes={notes} />
      {articles}
    </section>
  );
}

function FileName({ name }: { readonly name: string }) {
  const [before, after] = say(sentence('keystore_page_file_checked', '\u0000')).split('\u0000');
  return (
    <>
      {before}
      <FileText text={name} />
      {after}
    </>
  );
}
