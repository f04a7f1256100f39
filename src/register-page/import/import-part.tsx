import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mostEntries } from '../../platform/messages/register-messages.ts';
import { say } from '../../platform/words/say.ts';
import { counted, type Sentence, sentence } from '../../values/sentence.ts';
import type { PageProps } from '../parts/page-props.ts';
import { BringInPanels } from './file-inputs.tsx';
import type { NamedFile } from './files-in-drop.ts';
import { ImportPreviewView } from './import-preview-view.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { SavePanel } from './save-panel.tsx';
import { useBringingIn } from './use-import.ts';

interface Props extends PageProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What was dropped last, anywhere on the page. */
  readonly dropped: readonly NamedFile[] | null;
}

const isKeystore = ({ name }: NamedFile) => /\.xml$/i.test(name);

/** Credentials out of keystore files, a list or a backup into the register, and the register into files. */
export function BringIn({ heading, dropped, ...props }: Props) {
  const { view, tell, report } = props;
  const { state, readList, readKeystores, stop, clear } = useBringingIn(view);
  const [refused, setRefused] = useState<Sentence | null>(null);

  const take = (files: readonly NamedFile[]): void => {
    const keystores = files.filter(isKeystore);
    const [only, ...others] = files;
    setRefused(null);
    if (keystores.length > 0) void readKeystores(keystores);
    else if (only && others.length === 0) void readList(only.file);
    else setRefused(sentence('register_bring_in_nothing'));
  };
  useEffect(() => {
    if (dropped) take(dropped);
  }, [dropped]);

  const keep = async (): Promise<void> => {
    if (state.kind !== 'preview') return;
    const entries = state.preview.changes.filter(({ change }) => change !== 'same').map(({ after }) => after);
    for (let at = 0; at < entries.length; at += mostEntries) {
      const some = entries.slice(at, at + mostEntries);
      if (!(await tell({ kind: 'register-imported', entries: some }))) return;
    }
    clear();
    report({ what: counted('register_page_kept', entries.length) });
    location.hash = '#list';
  };

  return (
    <section class="bring-in" aria-labelledby="room">
      <h2 id="room" ref={heading} tabIndex={-1}>
        {say(sentence('register_room_bring_in'))}
      </h2>
      {refused && (
        <p class="notice warning" role="alert">
          {say(refused)}
        </p>
      )}
      {state.kind === 'failed' && (
        <p class="notice bad" role="alert">
          {say(sentence('register_bring_in_failed'))}
        </p>
      )}
      {state.kind === 'reading' && <ReadingProgress {...state} stop={stop} />}
      {state.kind === 'preview' && <ImportPreviewView {...state} keep={keep} cancel={clear} />}
      {(state.kind === 'idle' || state.kind === 'failed') && (
        <>
          <BringInPanels take={take} />
          <SavePanel view={view} />
        </>
      )}
    </section>
  );
}
