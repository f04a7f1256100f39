import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Headers of a careful government application of 2025: nothing inline, nothing from elsewhere, framed only by itself. */
const headers = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Sends a file of the built portal. `/` and `/embedded` are the one page; hash routes never reach the server. */
export async function sendFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const wanted = pathname === '/' || pathname === '/embedded' ? '/index.html' : pathname;
  const path = normalize(join(folder, wanted));
  const content = path.startsWith(normalize(folder) + sep) ? await readFile(path).catch(() => null) : null;
  if (content === null) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = types[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type }).end(content);
}
