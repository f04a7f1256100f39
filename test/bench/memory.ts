import { readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory that processes started by this one have taken so far, in MB (Linux: VmHWM of /proc): of all whose command line
 * fits, the largest; null where there is none, or no /proc.
 */
export function peakMegabytes(fits: (commandLine: string) => boolean): number | null {
  const processes = allProcesses();
  const ours = new Set([process.pid]);
  // Children have greater numbers than their parents but where the numbers began anew: twice round reaches those.
  for (let round = 0; round < 2; round++) {
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  const peaks = processes
    .filter(({ pid, commandLine }) => pid !== process.pid && ours.has(pid) && fits(commandLine))
    .map(({ peak }) => peak);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly commandLine: string;
  readonly peak: number;
}

function allProcesses(): readonly Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(name: string): Process[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const commandLine = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid: Number(name), parent: number('PPid'), commandLine, peak: number('VmHWM') / 1024 }];
  } catch {
    return []; // It ended meanwhile.
  }
}
