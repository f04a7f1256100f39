import { useEffect, useRef, useState } from 'preact/hooks';
import { runJob } from '../../platform/keystore-jobs/run-job.ts';
import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import type { When } from '../../register/change.ts';
import { importInSteps, largestImport } from '../../register/import/import.ts';
import type { ImportPreview } from '../../register/import/import-preview.ts';
import {
  type KeystoreFileOutcome,
  previewKeystores,
  type ReadKeystoreFile,
} from '../../register/import/preview-keystores.ts';
import { inTurns } from '../../register/import/steps.ts';
import type { NamedFile } from './files-in-drop.ts';

export type BringingIn =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  /** Nothing is kept before the person says so. */
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreview;
      /** Null for a list or a backup. */
      readonly outcomes: readonly KeystoreFileOutcome[] | null;
      /** How many files were left when the person stopped. */
      readonly unread: number;
    }
  | { readonly kind: 'failed' };

/** Reads what the person chose: keystore files, or a list. At most one such reading is under way. */
export function useBringingIn(view: BackgroundToRegister) {
  const [state, setState] = useState<BringingIn>({ kind: 'idle' });
  const current = useRef(new AbortController());
  const now = useRef(view);
  now.current = view;
  useEffect(() => () => current.current.abort(), []);

  /** Gives up what is under way. */
  const begin = (): AbortSignal => {
    current.current.abort();
    current.current = new AbortController();
    return current.current.signal;
  };

  const show = (signal: AbortSignal, work: Promise<BringingIn>): Promise<void> =>
    work
      .catch((error: unknown): BringingIn => {
        // Somebody who stops it, or chooses something else, has no trouble.
        if (!signal.aborted) console.error('Credential Guide cannot read this.', error);
        return { kind: 'failed' };
      })
      .then((next) => {
        if (!signal.aborted) setState(next);
      });

  const readList = (file: File) => {
    const signal = begin();
    return show(signal, listPreview(file, now.current, signal));
  };

  const readKeystores = (files: readonly NamedFile[]) => {
    const signal = begin();
    const read: ReadKeystoreFile[] = [];
    const preview = (): BringingIn => ({
      kind: 'preview',
      ...previewKeystores(now.current.register, read, when(now.current)),
      unread: files.length - read.length,
    });
    setState({ kind: 'reading', done: 0, total: files.length });
    // "Stop" shows what was read so far; something else that is chosen meanwhile shows only itself.
    stopNow.current = () => {
      begin();
      setState(preview());
    };
    const job = { kind: 'read', files: files.map(({ file }) => file) } as const;
    const work = runJob(job, signal, {
      onFile: (at, report) => {
        read.push({ name: files[at]?.name ?? '', report });
        if (!signal.aborted) setState({ kind: 'reading', done: read.length, total: files.length });
      },
    });
    return show(signal, work.then(preview));
  };

  const stopNow = useRef(() => {});
  const clear = () => {
    begin();
    setState({ kind: 'idle' });
  };
  return { state, readList, readKeystores, stop: () => stopNow.current(), clear };
}

async function listPreview(file: File, view: BackgroundToRegister, signal: AbortSignal): Promise<BringingIn> {
  // One byte more than is read at most: enough to see that it is too much.
  const bytes = new Uint8Array(await file.slice(0, largestImport + 1).arrayBuffer());
  const preview = await inTurns(importInSteps(bytes, view.register, when(view)), signal);
  return { kind: 'preview', preview, outcomes: null, unread: 0 };
}

function when({ today }: BackgroundToRegister): When {
  return { today, now: Date.now() };
}
