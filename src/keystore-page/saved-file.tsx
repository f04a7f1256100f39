import { quotedText } from '../keystore/shown-text.ts';
import { extension } from '../platform/extension.ts';
import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';

interface Props {
  readonly path: string;
  readonly downloadId: number | null;
}

/** Which file is to be chosen: the one that the browser saved. Neither browser lets an extension open a download by itself. */
export function SavedFile({ path, downloadId }: Props) {
  const [file = path, folder] = path.split(/[\\/]/).reverse();
  if (!folder) return null;
  return (
    <div class="notice plain" data-saved-file={file}>
      <p>{say(sentence('keystore_page_saved_as', quotedText(file), quotedText(folder)))}</p>
      {downloadId !== null && (
        <p>
          <button
            type="button"
            class="button secondary"
            onClick={() => void extension.downloads.show(downloadId)}
          >
            {say(sentence('popup_show_download'))}
          </button>
        </p>
      )}
    </div>
  );
}
