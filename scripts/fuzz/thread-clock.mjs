import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the kernel's own clock is (proc(5), `sysconf(_SC_CLK_TCK)`). */
const tick = 10;

/** The number of this thread, by which another one can ask for its time; 0 where the system tells none. */
export function ownThread() {
  try {
    return Number(readFileSync('/proc/thread-self/stat', 'latin1').split(' ')[0]);
  } catch {
    return 0;
  }
}

/**
 * Milliseconds that a thread has worked, so that other work on the computer does not count; those of the clock on the wall where the system does not
 * tell.
 * @param {number} thread as `ownThread` gave it
 */
export function workedBy(thread) {
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
    // The program's name stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return performance.timeOrigin + performance.now();
  }
}
