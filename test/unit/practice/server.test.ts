import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticePortal, startPracticePortal } from '../../../practice/server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

let portal: PracticePortal;

/** As a browser would ask that maps the portal's host name to this server. */
function ask(method: string, path: string, body?: string, type = 'application/xml'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: portal.httpsPort, path, method, rejectUnauthorized: false };
    const asked = request({ ...options, headers: { 'content-type': type } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-pages-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Practice</title>');
  portal = await startPracticePortal({ folder });
});
afterAll(() => portal.close());

test('serves the page, with a policy that allows nothing from elsewhere', async () => {
  const { status, headers, body } = await ask('GET', '/?wording=2023');
  expect(status).toBe(200);
  expect(body).toContain('Practice');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(portal.requests).toContain('GET /');
  expect(portal.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});

test('serves nothing from outside its folder', async () => {
  expect((await ask('GET', '/..%2f..%2fpackage.json')).status).toBe(404);
  expect((await ask('GET', '/../../package.json')).status).toBe(404);
});

test('gives back as an attachment what it was given', async () => {
  const { status, body } = await ask('POST', '/practice/keystores', '<credentialStore/>');
  expect(status).toBe(201);
  const { token } = JSON.parse(body) as { token: string };
  const file = await ask('GET', `/practice/keystores/${token}`);
  expect(file.body).toBe('<credentialStore/>');
  expect(file.headers['content-disposition']).toBe('attachment; filename="keystore-new.xml"');
  await expect(ask('GET', `/practice/keystores/${token}?broken`)).rejects.toThrow();
});

test('writes the file as the official helper would', async () => {
  expect((await ask('POST', '/practice/helper', '<credentialStore/>')).status).toBe(201);
  expect(readFileSync(join(portal.helperFolder, 'keystore-new.xml'), 'utf8')).toBe('<credentialStore/>');
});

test('takes no other type, and nothing larger than a keystore could be', async () => {
  expect((await ask('POST', '/practice/helper', '{}', 'text/plain')).status).toBe(415);
  expect((await ask('POST', '/practice/keystores', 'x'.repeat(1_100_000))).status).toBe(413);
});
