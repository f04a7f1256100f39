import { useState } from 'preact/hooks';
import {
  type Computer,
  computers,
  keystoreFileNames,
  keystoreFolderOn,
} from '../../journey/computer/keystore-folder.ts';
import { adviceOnOldKeystore } from '../../journey/trouble/old-keystore.ts';
import { say } from '../../platform/words/say.ts';
import { type MessageKey, type Sentence, sentence } from '../../values/sentence.ts';
import { CopyRow } from '../parts/copy-row.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { useFocusOnArrival } from '../parts/use-focus-on-arrival.ts';
import { FolderPanel } from './folder-panel.tsx';

interface WhereIsMyFileProps {
  /** The one that the guide runs on; the file may be on another. */
  readonly computer: Computer;
  /** Where the browser saved the new file; null when it did not, because the official software writes the file by itself. */
  readonly downloadedTo: string | null;
  readonly showDownload: (() => void) | null;
  /** Whether the credential that is being replaced has expired; null when that is not known. */
  readonly oldIsExpired: boolean | null;
  readonly back: () => void;
}

const computerNames: Readonly<Record<Computer, MessageKey>> = {
  windows: 'where_computer_windows',
  mac: 'where_computer_mac',
  linux: 'where_computer_linux',
};

/** Where the keystore file is, how one gets there, and what to leave alone. */
export function WhereIsMyFile(props: WhereIsMyFileProps) {
  const { computer: recognised, downloadedTo, showDownload, oldIsExpired, back } = props;
  const [computer, setComputer] = useState(recognised);
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const folder = (
    <>
      <p>{say(sentence('where_lead'))}</p>
      <RadioGroup
        legend={sentence('where_computer')}
        choices={computers.map((id) => ({
          id,
          label: sentence(computerNames[id]),
          hint: id === recognised ? sentence('where_this_computer') : undefined,
        }))}
        chosen={computer}
        choose={setComputer}
      />
      <FolderPanel computer={computer} />
    </>
  );
  return (
    <section class="where">
      <button type="button" class="button quiet" onClick={back}>
        {say(sentence('where_back'))}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {say(sentence('where_title'))}
      </h2>
      {downloadedTo !== null && <Downloaded path={downloadedTo} show={showDownload} />}
      {downloadedTo === null ? (
        folder
      ) : (
        // Two folders at once, and nobody knows which of them is meant.
        <details>
          <summary>{say(sentence('where_folder_title'))}</summary>
          {folder}
        </details>
      )}
      <div class="notice warning">
        <h3>{say(sentence('where_word_title'))}</h3>
        <p>{say(sentence('where_word'))}</p>
      </div>
      <Part
        title="where_old_title"
        says={adviceOnOldKeystore(oldIsExpired, computer)}
        isOpen={oldIsExpired === true}
      />
      <Part title="where_else_title" says={elsewhere} />
      <Part title="where_several_title" says={severalComputers} />
      <SourceList
        sources={[
          ...keystoreFolderOn(computer).sources,
          ...keystoreFileNames.flatMap(({ sources }) => sources),
          ...(['R25c', 'WIS1', 'LP', 'APS2'] as const),
        ]}
      />
    </section>
  );
}

const elsewhere = [
  sentence('where_else_person'),
  sentence('where_else_computer'),
  sentence('where_else_path'),
  sentence('where_else_downloads'),
  sentence('where_else_lost'),
];

/** Lightning Payroll has the credential made on the payroll computer; Reckon APS reads it from a network share (both read 2026-11-23). */
const severalComputers = [sentence('where_several'), sentence('where_several_shared')];

interface PartProps {
  readonly title: MessageKey;
  readonly says: readonly Sentence[];
  readonly isOpen?: boolean;
}

function Part({ title, says, isOpen = false }: PartProps) {
  return (
    <details open={isOpen}>
      <summary>{say(sentence(title))}</summary>
      <ul>
        {says.map((one) => (
          <li key={one.key}>{say(one)}</li>
        ))}
      </ul>
    </details>
  );
}

function Downloaded({ path, show }: { path: string; show: (() => void) | null }) {
  return (
    <div class="panel where-folder">
      <h3>{say(sentence('where_downloaded_title'))}</h3>
      <p>{say(sentence('where_downloaded'))}</p>
      <CopyRow text={path} />
      {show && (
        <button type="button" class="button secondary" onClick={show}>
          {say(sentence('popup_show_download'))}
        </button>
      )}
      <p>{say(sentence('where_downloaded_next'))}</p>
    </div>
  );
}
