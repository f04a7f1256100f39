import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Keeps one core busy, until it is ended or whoever started it is gone: then another process is its parent. */
const busy = 'const parent = process.ppid; while (process.ppid === parent);';

/**
 * Keeps every core busy with something else, as on a machine that others work on too.
 * @returns {() => void} ends it.
 */
export function startLoad() {
  const children = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', busy], { stdio: 'ignore' }),
  );
  const end = () => {
    for (const child of children) child.kill('SIGKILL');
  };
  process.on('exit', end);
  return end;
}
