import type { IncomingMessage } from 'node:http';

/** Real keystores have some 10 kB a credential; nobody needs more from a practice portal. */
const mostBytes = 1_000_000;

/** The body of a request, or null when it is larger than any keystore of ours. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
