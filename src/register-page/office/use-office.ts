import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundToRegister } from '../../platform/messages/register-messages.ts';
import {
  allowOfficeFile,
  canKeepFilesOpen,
  isOfficeFileAllowed,
  officeFileOf,
  pickOfficeFile,
} from '../../platform/office-file.ts';
import { readOfficeHandle, writeOfficeHandle } from '../../platform/storage/stored-office.ts';
import type { Register } from '../../register/entry.ts';
import { type Meeting, meetInOffice } from '../../register/office/meet.ts';
import { canonicalText } from '../../register/sync/sync-items.ts';
import type { Tell } from '../use-register.ts';

/** How the list stands to the office's file. */
export type OfficeState =
  | { readonly kind: 'none' }
  /** The browser wants to be asked by a click before the file is used again. */
  | { readonly kind: 'asks'; readonly file: string }
  | { readonly kind: 'met'; readonly file: string; readonly at: number }
  | { readonly kind: 'trouble'; readonly file: string; readonly why: OfficeTrouble };

export type OfficeTrouble = Exclude<Meeting['kind'], 'met' | 'busy' | 'unkept'> | 'out-of-reach';

export interface Office {
  readonly state: OfficeState;
  readonly choose: (which: 'open' | 'new') => void;
  readonly allow: () => void;
  readonly stop: () => void;
}

/** So long after it was written to the file is looked at once more: another may have replaced it in the same moment. */
const lookAgainAfter = 5_000;

/** Lets the list and the office's file meet: when the page is opened, when one comes back to it, and when the list has changed. */
export function useOffice(view: BackgroundToRegister | null, tell: Tell): Office {
  const [state, setState] = useState<OfficeState>({ kind: 'none' });
  const handle = useRef<FileSystemFileHandle | null>(null);
  /** The list as it was when both were the same. */
  const met = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const meet = useCallback(async (): Promise<void> => {
    const shared = handle.current;
    if (!shared) return;
    const { name: file } = shared;
    try {
      if (!(await isOfficeFileAllowed(shared))) {
        setState({ kind: 'asks', file });
        return;
      }
      const takeIn = async (there: Register) => {
        const register = (await tell({ kind: 'office-met', register: there }))?.register ?? null;
        if (register) met.current = canonicalText(register);
        return register;
      };
      const meeting = await oneAtATime(() => meetInOffice(officeFileOf(shared), takeIn, Date.now()));
      if (handle.current !== shared) return;
      const { kind } = meeting;
      if (kind === 'met') setState({ kind, file, at: Date.now() });
      else if (kind !== 'busy' && kind !== 'unkept') setState({ kind: 'trouble', file, why: kind });
      clearTimeout(timer.current);
      if (kind === 'busy' || (kind === 'met' && meeting.hasWritten))
        timer.current = setTimeout(() => void meet(), lookAgainAfter);
    } catch (error) {
      told(error);
      if (handle.current === shared) setState({ kind: 'trouble', file, why: 'out-of-reach' });
    }
  }, [tell]);

  const isThere = view !== null;
  useEffect(() => {
    if (!isThere || !canKeepFilesOpen()) return;
    const over = new AbortController();
    const look = () => document.visibilityState === 'visible' && void meet();
    addEventListener('focus', look, { signal: over.signal });
    document.addEventListener('visibilitychange', look, { signal: over.signal });
    void readOfficeHandle()
      .then((stored) => {
        handle.current ??= stored;
        return meet();
      })
      .catch(told);
    return () => {
      over.abort();
      clearTimeout(timer.current);
    };
  }, [isThere, meet]);

  const register = view?.register;
  useEffect(() => {
    if (register && handle.current && met.current !== '' && canonicalText(register) !== met.current)
      void meet();
  }, [register, meet]);

  const use = async (next: FileSystemFileHandle | null): Promise<void> => {
    handle.current = next;
    met.current = '';
    clearTimeout(timer.current);
    await writeOfficeHandle(next).catch(told);
    if (next) await meet();
    else {
      setState({ kind: 'none' });
      await tell({ kind: 'office-left' });
    }
  };

  return {
    state,
    choose: (which) =>
      void pickOfficeFile(which).then(async (picked) => {
        if (picked && (await allowOfficeFile(picked))) await use(picked);
      }),
    allow: () => {
      if (handle.current) void allowOfficeFile(handle.current).then(meet);
    },
    stop: () => void use(null),
  };
}

function told(error: unknown): void {
  console.error('Credential Guide could not use the office’s file.', error);
}

/** Two tabs of this browser are one person: they take turns. Between computers there is no such thing. */
function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks ? navigator.locks.request('credential-guide-office', work) : work();
}
