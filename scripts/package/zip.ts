import { type Zippable, zipSync } from 'fflate';

/** One file of a package. */
export interface Entry {
  /** Its path in the package, with "/" between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable?: boolean;
}

/**
 * The first noon that a zip can write down. A zip holds no time zone: fflate writes the hours of this computer's zone, so a date made of
 * this computer's hours comes out the same everywhere. Noon, because no zone sets its clocks then.
 */
const fixedDate = () => new Date(1980, 0, 1, 12);

/** "Made on Unix", so that the permissions below are heeded; on Windows it says the same. */
const unix = 3;
const plainFile = 0o100644;
const program = 0o100755;

/**
 * A zip that depends on nothing but its files' paths, bytes and which of them are programs: not on the clock, the time zone, the order in
 * which a disk lists them, the user's permissions, or (fflate is plain JavaScript) on the computer's own compression library.
 */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1));
  const files: Zippable = {};
  for (const { path, bytes, isExecutable } of sorted) {
    if (path in files) throw new Error(`${path} would be in the package twice`);
    const attrs = (isExecutable ? program : plainFile) * 0x10000;
    files[path] = [bytes, { mtime: fixedDate(), os: unix, attrs, level: 9 }];
  }
  return zipSync(files);
}
