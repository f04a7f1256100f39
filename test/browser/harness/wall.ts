import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A wall in front of the whole internet: the browsers' proxy for every address but the portal's. */
export interface Wall {
  readonly port: number;
  /** Every address that anything in the browser tried to reach, the browser's own services too. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that writes down what it is asked for and refuses all of it. */
export async function buildWall(): Promise<Wall> {
  const refused: string[] = [];
  const server = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    refused.push(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
