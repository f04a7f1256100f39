import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** What a bill of materials says that depends on when, where and by which call it was made. */
interface Bom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; component: { name: string; version: string } };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/**
 * The bill of materials of what runs in the browser (CycloneDX, by `npm sbom`): the packages of package.json's `dependencies` and theirs.
 * The same lock file gives the same text: npm’s own time, random number and folder’s name are put right.
 */
export function sbomText(name: string, day: Date): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  return steady(JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 })), name, day);
}

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
