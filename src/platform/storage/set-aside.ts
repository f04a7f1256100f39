import { extension } from '../extension.ts';

/** A copy of what the guide could not read, as it was. */
export interface SetAside {
  readonly key: string;
  readonly copy: unknown;
}

const isCopy = (key: string) => /^credential-guide(?:-register|-sync)?-set-aside-/.test(key);

/** The copies on this computer, the newest last; none where the browser does not let us look. */
export async function readSetAside(): Promise<readonly SetAside[]> {
  try {
    const stored: Record<string, unknown> = await extension.storage.local.get(null);
    const keys = Object.keys(stored).filter(isCopy).sort();
    return keys.map((key) => ({ key, copy: stored[key] }));
  } catch {
    return [];
  }
}
