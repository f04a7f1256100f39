import { say } from '../../platform/words/say.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import { type NamedFile, named } from './files-in-drop.ts';

interface Props {
  readonly take: (files: readonly NamedFile[]) => void;
}

/** Where files go in, and what of them is kept: said before anything is read. */
export function BringInPanels({ take }: Props) {
  return (
    <div class="panel bring">
      <div class="drop">
        <p class="drop-title">{say(sentence('register_drop'))}</p>
        <div class="inputs">
          <FileInput label="register_choose_keystores" accept=".xml" take={take} multiple />
          <FileInput label="register_choose_folder" take={take} folder />
          <FileInput label="register_choose_list" accept=".csv,.json,.txt,.tsv" take={take} />
        </div>
      </div>
      <p class="hint">{say(sentence('register_what_is_kept'))}</p>
      <p class="hint">{say(sentence('register_list_columns'))}</p>
    </div>
  );
}

interface InputProps {
  readonly label: MessageKey;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly folder?: boolean;
  readonly take: Props['take'];
}

function FileInput({ label, accept, multiple, folder, take }: InputProps) {
  return (
    <label class="file-choice">
      <span>{say(sentence(label))}</span>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        {...(folder ? { webkitdirectory: true } : {})}
        onClick={(event) => {
          // So that the same file, changed, can be chosen again.
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const files = event.currentTarget.files;
          if (files?.length) take([...files].map(named));
        }}
      />
    </label>
  );
}
