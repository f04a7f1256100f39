import { useRef, useState } from 'preact/hooks';
import type { JourneyOutcome } from '../keystore/judge-for-journey.ts';
import { limits } from '../keystore/limits.ts';
import type { KeystoreReport } from '../keystore/report.ts';
import { askWhatIsKnown, tellChecked } from './journey-link.ts';

export type CheckState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly fileName: string; readonly progress: Progress | null }
  | {
      readonly kind: 'done';
      readonly fileName: string;
      readonly report: KeystoreReport;
      readonly withPassword: boolean;
      /** Null where no journey is under way. */
      readonly outcome: JourneyOutcome | null;
    }
  /** The file cannot be opened, or our own program failed: nothing is known of the file. */
  | { readonly kind: 'failed'; readonly why: 'file' | 'program' };

/** Null as long as the work may be done any moment: a bar that flashes up helps nobody. */
export interface Progress {
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly total: number;
}

const milliseconds = { untilProgressShows: 500, betweenProgressSteps: 100 };

/** Checks one file at a time. A check that is overtaken by a newer one is not shown any more. */
export function useCheck(): { state: CheckState; check: (file: File, password: string) => Promise<void> } {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const latest = useRef(0);

  async function check(file: File, password: string): Promise<void> {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: CheckState) => {
      if (turn === latest.current) setState(next);
    };
    show({ kind: 'working', fileName: file.name, progress: null });
    let progress: Progress = { done: 0, total: 0 };
    const showProgress = () => show({ kind: 'working', fileName: file.name, progress });
    const timer = setTimeout(showProgress, milliseconds.untilProgressShows);
    let shownAt = performance.now() + milliseconds.untilProgressShows;
    try {
      const result = await checkFile(file, password, (done, total) => {
        progress = { done, total };
        if (performance.now() < shownAt + milliseconds.betweenProgressSteps) return;
        shownAt = performance.now();
        showProgress();
      });
      clearTimeout(timer);
      show(result);
      if (turn === latest.current && result.kind === 'done' && result.outcome)
        await tellChecked(result.outcome);
    } catch {
      show({ kind: 'failed', why: 'program' });
    } finally {
      clearTimeout(timer);
    }
  }

  return { state, check };
}

/** The reading program is fetched from the extension only now: until a file comes the page stays light. */
async function checkFile(
  file: File,
  password: string,
  onProgress: (done: number, total: number) => void,
): Promise<CheckState> {
  const [{ checkKeystore }, { journeyOf, judgeForJourney }, known] = await Promise.all([
    import('../keystore/check-keystore.ts'),
    import('../keystore/judge-for-journey.ts'),
    askWhatIsKnown(),
  ]);
  // One byte more than is read at most: enough to see that it is too much.
  const bytes = await file
    .slice(0, limits.fileSize + 1)
    .bytes()
    .catch(() => null);
  if (!bytes) return { kind: 'failed', why: 'file' };
  const report = await checkKeystore(bytes, { password, now: new Date(), onProgress });
  const journey = journeyOf(report, known);
  const outcome = journey && judgeForJourney(report, journey);
  return { kind: 'done', fileName: file.name, report, withPassword: password !== '', outcome };
}
