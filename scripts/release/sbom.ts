import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** As much of a bill of materials as is changed here. */
interface Bom {
  serialNumber?: string;
  readonly metadata: {
    timestamp?: string;
    component: { name: string; version: string; 'bom-ref': string };
  };
  readonly components: readonly { readonly name: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * The bill of materials of what runs in the browser (CycloneDX, by `npm sbom`): the packages of package.json's `dependencies` and theirs.
 * The same lock file gives the same text: npm’s own time, random number and folder’s name are put right.
 */
export function sbomText(name: string, runs: readonly string[], day: Date): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bom: Bom = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
  return steady(only(bom, runs), name, day);
}

/**
 * The bill of some of the packages and all that these need. npm’s own `--omit dev` leaves out one that a tool of ours would take too (npm 11.19.1:
 * @noble/hashes, an optional peer of jsdom’s), and then the bill would be short of what runs.
 */
export function only(bom: Bom, names: readonly string[]): Bom {
  const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const nameOf = new Map(bom.components.map((one) => [one['bom-ref'], one.name]));
  const root = bom.metadata.component['bom-ref'];
  const direct = (needs.get(root) ?? []).filter((ref) => names.includes(nameOf.get(ref) ?? ''));
  const taken = new Set(direct);
  // A set that grows while it is gone through is gone through to its end.
  for (const ref of taken) for (const needed of needs.get(ref) ?? []) taken.add(needed);
  return {
    ...bom,
    components: bom.components
      .filter((one) => taken.has(one['bom-ref']))
      .map((one) => ({ ...one, scope: 'required' })),
    dependencies: bom.dependencies
      .filter(({ ref }) => taken.has(ref) || ref === root)
      .map((one) => (one.ref === root ? { ...one, dependsOn: direct } : one)),
  };
}

/** The bill without what depends on when and where it was made. */
export function steady(bom: Bom, name: string, day: Date): string {
  const { serialNumber: _, ...rest } = bom;
  // npm names the folder that it ran in.
  const component = { ...bom.metadata.component, name };
  const metadata = { ...bom.metadata, timestamp: day.toISOString(), component };
  const body = { ...rest, metadata };
  return `${JSON.stringify({ ...body, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}` }, null, 2)}\n`;
}

/** A UUID made of a text (RFC 9562, version 8: made by a rule of one's own). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
