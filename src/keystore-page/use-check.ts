import { useEffect, useRef, useState } from 'preact/hooks';
import { type Comparison, compareKeystores } from '../keystore/compare-keystores.ts';
import { type JourneyOutcome, journeyOf, judgeForJourney } from '../keystore/judge-for-journey.ts';
import type { KeystoreReport } from '../keystore/report.ts';
import { runJob } from '../platform/keystore-jobs/run-job.ts';
import { shownIn, type WhichOfList, whichOfList } from './which-of-list.ts';

export type CheckState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'working'; readonly progress: Progress | null }
  | {
      readonly kind: 'done';
      readonly files: readonly CheckedFile[];
      readonly withPassword: boolean;
      /** Where two keystore files were chosen together. */
      readonly comparison: Comparison | null;
    }
  /** Our own program did not even begin: nothing is known of the files. */
  | { readonly kind: 'failed' };

export interface CheckedFile {
  readonly file: File;
  readonly report: KeystoreReport;
  /** Null where no journey is under way. */
  readonly outcome: JourneyOutcome | null;
  /** Null where it is not asked which credential of the portal's list is in it. */
  readonly which: WhichOfList | null;
}

/** Null as long as the work may be done any moment: a bar that flashes up helps nobody. */
export interface Progress {
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly total: number;
}

const milliseconds = { untilProgressShows: 500, betweenProgressSteps: 100 };

interface Check {
  readonly state: CheckState;
  /** Checks these files, in their order; whatever was under way is given up. */
  readonly check: (files: readonly File[], password: string) => Promise<void>;
  readonly stop: () => void;
}

/** The page's one check: at most one is under way. @param asking the journey that asks which credential its present file holds. */
export function useCheck(asking: string | null = null): Check {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const current = useRef(new AbortController());
  useEffect(() => () => current.current.abort(), []);

  async function check(files: readonly File[], password: string): Promise<void> {
    current.current.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const show = (next: CheckState) => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'working', progress: null });
    const onProgress = progressAfterAWhile((progress) => show({ kind: 'working', progress }), signal);
    const answer = await checkFiles(files, password, signal, onProgress, asking).catch(programFailed);
    if (signal.aborted) return;
    // Before anything else is waited for: the progress, which has a timer, must not come to stand over the answer.
    controller.abort();
    // Told before it is shown: who has read the answer may close the page at once.
    const link = answer.kind === 'done' ? await journeyLink() : null;
    if (current.current !== controller) return;
    const told = answer.kind === 'done' && link ? tell(answer.files, asking, link) : null;
    setState(answer);
    await told;
  }

  function stop(): void {
    current.current.abort();
    setState({ kind: 'stopped' });
  }

  return { state, check, stop };
}

function programFailed(error: unknown): CheckState {
  console.error('Credential Guide cannot check this file.', error);
  return { kind: 'failed' };
}

async function checkFiles(
  files: readonly File[],
  password: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
  asking: string | null,
): Promise<CheckState> {
  const { askWhatIsKnown } = await journeyLink();
  const known = await askWhatIsKnown();
  const asked = asking === null ? undefined : known.find(({ run }) => run === asking);
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const { report } = await runJob({ kind: 'check', file, password }, signal, { onProgress });
    // The present file is no bad new one: it is not judged as such.
    const journey = asking === null ? journeyOf(report, known) : null;
    checked.push({
      file,
      report,
      outcome: journey && judgeForJourney(report, journey),
      which: asked ? whichOfList(report, asked) : null,
    });
  }
  return {
    kind: 'done',
    files: checked,
    withPassword: password !== '',
    comparison: compare(checked),
  };
}

function compare(files: readonly CheckedFile[]): Comparison | null {
  const [one, other] = files.flatMap(({ file, report }) =>
    report.kind === 'keystore' ? [{ fileName: file.name, report }] : [],
  );
  return files.length === 2 && one && other ? compareKeystores(one, other) : null;
}

type JourneyLink = Awaited<ReturnType<typeof journeyLink>>;

function tell(files: readonly CheckedFile[], asking: string | null, link: JourneyLink): Promise<void> {
  return asking === null ? tellBest(files, link) : tellWhich(files, asking, link);
}

/** Of several files, only one that is right says something about the journey: the others are there to compare with. */
async function tellBest(files: readonly CheckedFile[], { tellChecked }: JourneyLink): Promise<void> {
  const outcomes = files.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const told = files.length === 1 ? outcomes[0] : outcomes.find(({ outcome }) => outcome === 'right');
  if (told) await tellChecked(told);
}

/** The journey judges for itself what the file says. */
async function tellWhich(
  files: readonly CheckedFile[],
  run: string,
  { tellPresentKeystore }: JourneyLink,
): Promise<void> {
  const [only, another] = files.filter(({ which }) => which?.kind === 'credential');
  if (only && !another) await tellPresentKeystore(run, shownIn(only.report));
}

/** What a message of ours looks like takes half of the journey's program to know: until a file comes the page stays light. */
function journeyLink() {
  return import('./journey-link.ts');
}

/** Shows nothing for half a second, and then not more than ten steps a second. */
function progressAfterAWhile(show: (progress: Progress) => void, signal: AbortSignal) {
  let progress: Progress = { done: 0, total: 0 };
  let next = performance.now() + milliseconds.untilProgressShows;
  const showNow = () => {
    next = performance.now() + milliseconds.betweenProgressSteps;
    show(progress);
  };
  const timer = setTimeout(showNow, milliseconds.untilProgressShows);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (done: number, total: number) => {
    progress = { done, total };
    if (performance.now() >= next) showNow();
  };
}
