import { readdirSync, readFileSync } from 'node:fs';

/**
 * What the processes of the browser that this one started, and whose command line fits, hold now, in MB together (Linux: VmRSS of /proc); null
 * where there is none, or no /proc.
 */
export function residentMegabytes(fits: (commandLine: string) => boolean): number | null {
  const all = processes();
  const ours = new Set([process.pid]);
  for (let round = 0; round < 3; round += 1) {
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid);
  }
  const held = all.filter(
    ({ pid, commandLine }) => pid !== process.pid && ours.has(pid) && fits(commandLine),
  );
  return held.length > 0 ? held.reduce((sum, { resident }) => sum + resident, 0) : null;
}

function processes(): { pid: number; parent: number; commandLine: string; resident: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(read);
  } catch {
    return [];
  }
}

function read(name: string) {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const commandLine = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ pid: Number(name), parent: number('PPid'), commandLine, resident: number('VmRSS') / 1024 }];
  } catch {
    return []; // It ended meanwhile.
  }
}
