import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readBody } from './body.ts';

/** The name under which RAM's helper leaves the file since about 2021; older guides say keystore.xml. */
const fileName = 'keystore-new.xml';
const mostWaiting = 20;

/** Takes a keystore that the page made and hands it over: as an HTTP attachment, or into the helper's folder. */
export class KeystoreEndpoints {
  readonly #helperFolder: string;
  readonly #waiting = new Map<string, Buffer>();

  constructor(helperFolder: string) {
    this.#helperFolder = helperFolder;
  }

  /** True when the request was one of ours and is answered. */
  async answer(request: IncomingMessage, url: URL, response: ServerResponse): Promise<boolean> {
    const { pathname } = url;
    const token = /^\/practice\/keystores\/([\w-]+)$/.exec(pathname)?.[1];
    if (request.method === 'POST' && pathname === '/practice/keystores') {
      await this.#take(request, response, (file) => this.#keep(file));
    } else if (request.method === 'POST' && pathname === '/practice/helper') {
      await this.#take(request, response, (file) => this.#install(file));
    } else if (request.method === 'GET' && token !== undefined) {
      this.#send(token, url.searchParams.has('broken'), response);
    } else {
      return false;
    }
    return true;
  }

  async #take(
    request: IncomingMessage,
    response: ServerResponse,
    then: (file: Buffer) => Promise<object> | object,
  ): Promise<void> {
    // A page of another origin could not send this type without asking first, and would be told no.
    const sent = request.headers['content-type'] === 'application/xml' ? await readBody(request) : undefined;
    if (!sent) {
      response.writeHead(sent === null ? 413 : 415, { connection: 'close' }).end();
      return;
    }
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(await then(sent)));
  }

  #keep(file: Buffer): { token: string } {
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size >= mostWaiting) this.#waiting.delete(oldest);
    const token = randomUUID();
    this.#waiting.set(token, file);
    return { token };
  }

  /** Stands in for the official helper, which writes into its folder itself. The name is fixed: no path comes from the page. */
  async #install(file: Buffer): Promise<{ installed: string }> {
    await mkdir(this.#helperFolder, { recursive: true });
    await writeFile(join(this.#helperFolder, fileName), file);
    return { installed: fileName };
  }

  #send(token: string, broken: boolean, response: ServerResponse): void {
    const file = this.#waiting.get(token);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'application/xml',
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-length': file.length,
      'cache-control': 'no-store',
    });
    if (!broken) {
      response.end(file);
      return;
    }
    // Half the file, a moment for the browser to start the download, then the line goes dead.
    response.write(file.subarray(0, file.length / 2));
    setTimeout(() => response.destroy(), 300);
  }
}
