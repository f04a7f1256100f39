export type BrowserName = 'chromium' | 'firefox';
export function lookForBrowser(
  name: BrowserName,
): { path: string; missing?: undefined } | { path: undefined; missing: string };
export function findBrowser(name: BrowserName): { path: string };
