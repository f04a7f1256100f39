import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SaveResult } from '../keystore/save-as/save-as.ts';
import { useFileDrop } from '../own-pages/use-file-drop.ts';
import { useRoute } from '../own-pages/use-route.ts';
import type { SaveJob } from '../platform/keystore-jobs/job.ts';
import { runJob } from '../platform/keystore-jobs/run-job.ts';
import { runInHash } from '../platform/which-hash.ts';
import { isTranslated, say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';
import { FilePanel } from './file-panel.tsx';
import type { Context } from './journey-link.ts';
import type { SaveFrom } from './result/checked-file-view.tsx';
import { Result } from './result/result.tsx';
import { useCheck } from './use-check.ts';

/** Check a keystore file: choose or drop it, see what is in it, and try its password. Two files are compared as well. */
export function KeystorePage() {
  const fileInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  // Not asked of the input each time: choosing starts with emptying it, so that the same file, changed, can be chosen again.
  const files = useRef<readonly File[]>([]);
  const [asked, setAsked] = useState(false);
  const asking = useRoute(runInHash);
  const { state, check, stop } = useCheck(asking);

  const checkNow = () => {
    const chosen = files.current.length > 0;
    setAsked(!chosen);
    if (chosen) void check(files.current, passwordInput.current?.value ?? '');
    else fileInput.current?.focus();
  };

  const take = (list: FileList | null) => {
    if (!list?.[0]) return;
    files.current = [...list];
    checkNow();
  };

  const held = useFileDrop((list) => {
    if (fileInput.current) fileInput.current.files = list;
    take(list);
  });

  const save = useCallback<SaveFrom>(
    (file, credentialAt, format) =>
      saveInWorker({
        kind: 'save',
        file,
        credentialAt,
        format,
        password: passwordInput.current?.value ?? '',
      }),
    [],
  );

  const context = useContext();
  const answer = useAnswerInSight(state.kind === 'done');

  useForgetting(passwordInput);

  return (
    <main class="page">
      <header>
        <h1>{say(sentence('keystore_page_title'))}</h1>
        <p class="lead">{say(sentence(asking === null ? 'keystore_page_lead' : 'keystore_which_lead'))}</p>
      </header>
      <FilePanel
        fileInput={fileInput}
        passwordInput={passwordInput}
        held={held}
        fileMissing={asked}
        saved={asking === null ? context : null}
        isDone={state.kind === 'done'}
        onFiles={take}
        onCheck={checkNow}
      />
      <div ref={answer} class="answers">
        <Result state={state} onStop={stop} software={context?.software ?? null} save={save} />
      </div>
      <footer>
        <p>{say(sentence('keystore_page_privacy'))}</p>
        <p>{say(sentence('keystore_page_not_affiliated'))}</p>
        {isTranslated() && <p>{say(sentence('translation_awaits_review'))}</p>}
      </footer>
    </main>
  );
}

/** The answer comes below the form, where a small window does not show it: it is brought into sight, once for each check. */
function useAnswerInSight(isThere: boolean) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const top = answer.current?.getBoundingClientRect().top ?? 0;
    if (isThere && top > innerHeight / 2) answer.current?.scrollIntoView({ block: 'start' });
  }, [isThere]);
  return answer;
}

/** What the open journey knows that helps here; null while nothing is known of it. */
function useContext(): Context | null {
  const [context, setContext] = useState<Context | null>(null);
  useEffect(() => {
    void import('./journey-link.ts').then(({ askContext }) => askContext()).then(setContext);
  }, []);
  return context;
}

async function saveInWorker(job: SaveJob): Promise<SaveResult | null> {
  try {
    const answer = await runJob(job, new AbortController().signal);
    return answer.kind === 'saved' ? answer.result : null;
  } catch {
    return null;
  }
}

/** A page that is left may be kept and come back with "Back": the password is not to come back with it. */
function useForgetting(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const forget = () => {
      if (input.current) input.current.value = '';
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [input]);
}
