import { isAlive } from '../../platform/extension-in-page.ts';

const everyMilliseconds = 500;

/**
 * Calls `gone` once this extension was updated, switched off or removed under the running page. The browsers have no event for it, and a
 * port would either wake the background again and again or be lost with it; so this reads one property twice a second. It is the only
 * thing of ours that runs while nothing changes.
 */
export function whileAlive(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    gone();
  }, everyMilliseconds);
  signal.addEventListener('abort', () => clearInterval(timer));
}
