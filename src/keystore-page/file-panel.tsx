import type { RefObject } from 'preact';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import type { Context } from './journey-link.ts';
import { SavedFile } from './saved-file.tsx';

interface Props {
  readonly fileInput: RefObject<HTMLInputElement | null>;
  readonly passwordInput: RefObject<HTMLInputElement | null>;
  /** A file is held over the page. */
  readonly held: boolean;
  /** "Check" was pressed without a file. */
  readonly fileMissing: boolean;
  /** The file that the browser saved in the open journey; null where it is not what is asked for. */
  readonly saved: Context | null;
  /** The answer is there: what comes next is no longer the check. */
  readonly isDone: boolean;
  readonly onFiles: (files: FileList | null) => void;
  readonly onCheck: () => void;
}

/** Where the file and its password go in. A file is checked as soon as it is there. */
export function FilePanel({ fileInput, passwordInput, held, fileMissing, ...props }: Props) {
  const { saved, isDone, onFiles, onCheck } = props;
  return (
    <form
      class="panel file-panel"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <div class="drop" data-held={held}>
        {saved?.savedAs && !isDone && <SavedFile path={saved.savedAs} downloadId={saved.downloadId} />}
        <label for="file">{say(sentence('keystore_page_file_label'))}</label>
        <input
          ref={fileInput}
          id="file"
          type="file"
          multiple
          accept=".xml,text/xml,application/xml,.pfx,.p12,.pem,.cer,.crt"
          aria-describedby={fileMissing ? 'file-missing file-hint' : 'file-hint'}
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => onFiles(event.currentTarget.files)}
        />
        <p id="file-hint" class="hint">
          {say(sentence(held ? 'keystore_page_drop_now' : 'keystore_page_file_hint'))}
        </p>
        {fileMissing && (
          <p id="file-missing" class="missing" role="alert">
            {say(sentence('keystore_page_no_file_yet'))}
          </p>
        )}
      </div>
      <div class="password">
        <label for="password">{say(sentence('keystore_page_password_label'))}</label>
        <div class="password-row">
          <input
            ref={passwordInput}
            id="password"
            type="password"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="password-hint"
          />
          <button type="submit" class={`button ${isDone ? 'secondary' : 'primary'}`}>
            {say(sentence('keystore_page_check'))}
          </button>
        </div>
        <p id="password-hint" class="hint">
          {say(sentence('keystore_page_password_hint'))}
        </p>
      </div>
    </form>
  );
}
