import type { Scenario } from './scenario.ts';

const fileName = 'keystore-new.xml';
const type = 'application/xml';

async function post(path: string, keystore: string): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': type }, body: keystore });
  if (!response.ok) throw new Error(`The practice server answered ${response.status}`);
  return response.json();
}

function offer(href: string, download: boolean): void {
  const link = document.createElement('a');
  link.href = href;
  if (download) link.download = fileName;
  link.click();
}

function saveBlob(keystore: string): void {
  const address = URL.createObjectURL(new Blob([keystore], { type }));
  offer(address, true);
  // The browser reads the blob a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function attach(keystore: string, query: string): Promise<void> {
  const { token } = (await post('/practice/keystores', keystore)) as { token: string };
  offer(`/practice/keystores/${token}${query}`, false);
}

/**
 * Gives the finished keystore to the person, in one of the ways that the real portal may have; which it has is not known.
 * With `broken` the page cannot see that the line went dead, so it goes on as if all were well.
 */
export async function handOver(keystore: string, delivery: Scenario['delivery']): Promise<void> {
  if (delivery === 'blob') saveBlob(keystore);
  else if (delivery === 'installed') await post('/practice/helper', keystore);
  else await attach(keystore, delivery === 'broken' ? '?broken' : '');
}
