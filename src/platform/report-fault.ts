import { dayInAustralia } from '../values/calendar-date.ts';
import { browserNamed, faultReport } from '../values/fault-report.ts';
import { extension } from './extension.ts';

/** The report of something that failed just now, in a room of ours. */
export function reportOf(room: string, error: unknown): string {
  return faultReport(
    { room, error },
    {
      version: extension.runtime.getManifest().version,
      browser: browserNamed(navigator.userAgent),
      language: navigator.language,
      day: dayInAustralia(new Date()),
    },
  );
}

/** Everything that fails in this window or worker and is caught by nobody. */
export function hearFaults(listener: (error: unknown) => void): void {
  globalThis.addEventListener('error', ({ error }) => listener(error));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => listener(reason));
}
