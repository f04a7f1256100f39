import { showDownload } from '../do.ts';
import type { PopupProps } from '../popup-props.ts';
import { WhereIsMyFile } from './where-is-my-file.tsx';

/** "Where is my file?", for the journey that is open. */
export function WhereScreen({ view, go }: PopupProps) {
  const { downloadId, downloadedTo, oldIsExpired, computer } = view;
  return (
    <WhereIsMyFile
      computer={computer}
      downloadedTo={downloadedTo}
      showDownload={downloadId === null ? null : () => void showDownload(downloadId)}
      oldIsExpired={oldIsExpired}
      back={() => go('main')}
    />
  );
}
