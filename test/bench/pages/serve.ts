import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PracticePortal, startPracticePortal } from '../../../practice/server.ts';
import { type LongPageId, longPages } from './long-pages.ts';
import { asDocument } from './shell.ts';
import { tickerScript } from './ticker.ts';

/** A portal that has long pages and nothing else, at the portal's own address. */
export interface LongPagePortal extends PracticePortal {
  /** Where the page of so many rows stands; it is made when it is asked for first. */
  at(id: LongPageId, rows: number): string;
}

/** Starts it. Each of its pages has a ticker, which says whether the page gets to its own work. */
export async function startLongPages(): Promise<LongPagePortal> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-guide-long-pages-'));
  writeFileSync(join(folder, 'ticker.js'), tickerScript);
  const portal = await startPracticePortal({ folder });
  return {
    ...portal,
    at(id, rows) {
      const file = `${id}-${rows}.html`;
      writeFileSync(join(folder, file), asDocument(longPages[id].body(rows), 'ticker.js'));
      return portal.url + file;
    },
    async close() {
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
