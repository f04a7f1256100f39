import * as v from 'valibot';
import { extension } from '../extension.ts';

const key = 'fault';

/** Keeps the report of what failed in the background until a page of ours has shown it: for this session of the browser, on this computer. */
export async function keepFault(report: string): Promise<void> {
  await extension.storage.session.set({ [key]: report });
}

/** The report that waits to be shown, once; null when there is none. */
export async function takeFault(): Promise<string | null> {
  const parsed = v.safeParse(v.string(), (await extension.storage.session.get(key))[key]);
  if (!parsed.success) return null;
  await extension.storage.session.remove(key);
  return parsed.output;
}

/** Tells of a report that comes to wait from now on. */
export function onFaultKept(listener: () => void): void {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) listener();
  });
}
