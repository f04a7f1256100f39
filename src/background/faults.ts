import { hearFaults, reportOf } from '../platform/report-fault.ts';
import { keepFault } from '../platform/storage/stored-fault.ts';

/** Something failed in the background, where nobody sees it: the next page of ours shows the report. */
export function noteFault(error: unknown): void {
  Promise.resolve()
    .then(() => keepFault(reportOf('background', error)))
    // Where even that cannot be kept there is nobody left to tell.
    .catch(() => undefined);
}

/** Called once, at every start of the background. */
export function hearBackgroundFaults(): void {
  hearFaults(noteFault);
}
