import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeystoreEndpoints } from './server/keystore-endpoints.ts';
import { sendFile } from './server/static-files.ts';
import { makeServerIdentity } from './server/tls.ts';

const host = 'authorisationmanager.gov.au';

export interface PracticePortalOptions {
  /** 0 or left out: any free port. */
  readonly port?: number;
  /** Where `delivery=installed` writes keystore-new.xml. A new folder under the system's temporary one unless told. */
  readonly helperFolder?: string;
  /** The built portal. `dist/practice` of the repository unless told. */
  readonly folder?: string;
}

export interface PracticePortal {
  readonly httpsPort: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** The address to open in a browser that maps the portal's host to this server. */
  readonly url: string;
  readonly helperFolder: string;
  /** Every request that came in, as "METHOD /path", in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts the practice portal on 127.0.0.1, answering HTTPS for the real portal's host name. A browser must be told to go here
 * for that name (`--host-resolver-rules`, or a proxy); nobody else's browser can reach it.
 */
export async function startPracticePortal(options: PracticePortalOptions = {}): Promise<PracticePortal> {
  const folder = options.folder ?? join(import.meta.dirname, '../dist/practice');
  const helperFolder = options.helperFolder ?? (await mkdtemp(join(tmpdir(), 'practice-helper-')));
  const { key, cert, spki } = await makeServerIdentity(host);
  const endpoints = new KeystoreEndpoints(helperFolder);
  const requests: string[] = [];

  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push(`${request.method} ${url.pathname}`);
    endpoints
      .answer(request, url, response)
      .then((answered) => (answered ? undefined : sendFile(folder, url.pathname, response)))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    httpsPort: (server.address() as AddressInfo).port,
    spki,
    url: `https://${host}/`,
    helperFolder,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
