import { FileText } from '../../own-pages/file-text.tsx';
import { say } from '../../platform/words/say.ts';
import type { KeystoreFileOutcome } from '../../register/import/preview-keystores.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { LongList } from '../parts/long-list.tsx';

/** The report, file by file: those with problems first. */
export function FileOutcomes({ outcomes }: { readonly outcomes: readonly KeystoreFileOutcome[] }) {
  const troubled = outcomes.filter(({ problems }) => problems.length > 0);
  const sound = outcomes.filter(({ problems }) => problems.length === 0);
  return (
    <>
      {troubled.length > 0 && <Files title={say(sentence('register_files_troubled'))} files={troubled} />}
      {sound.length > 0 && (
        <details class="part">
          <summary>{say(counted('register_files_sound', sound.length))}</summary>
          <Files files={sound} />
        </details>
      )}
    </>
  );
}

function Files({
  title,
  files,
}: {
  readonly title?: string;
  readonly files: readonly KeystoreFileOutcome[];
}) {
  return (
    <section class="part">
      {title && <h4>{title}</h4>}
      <LongList items={files}>
        {(shown) => (
          <ul class="problem-list">
            {shown.map(({ name, count, problems }, at) => (
              <li key={at} data-file={name}>
                <strong>
                  <FileText text={name} />
                </strong>{' '}
                {count > 0 && say(counted('register_file_credentials', count))}{' '}
                {problems.map((problem) => say(problem)).join(' ')}
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}
