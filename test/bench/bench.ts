import { benchKeystoreInBrowser } from './keystore-in-browser.ts';
import { benchKeystoreInNode } from './keystore-in-node.ts';
import { benchPointing } from './pointing.ts';
import { benchReading } from './reading.ts';
import { benchRegister } from './register.ts';
import { Report } from './report.ts';

/** Measures the parts that are asked for, writes it all down, and gives the number of goals that were missed. */
export async function bench(parts: readonly string[], path: string): Promise<number> {
  const report = new Report();
  if (parts.includes('node')) {
    report.section('A keystore file of two credentials, in Node');
    await benchKeystoreInNode(report);
  }
  if (parts.includes('browser')) {
    report.section('A keystore file of 300 credentials, on the keystore page');
    await benchKeystoreInBrowser(report);
  }
  if (parts.includes('reading')) {
    report.section('Reading a page, in Chromium and Firefox');
    await benchReading(report);
  }
  if (parts.includes('pointing')) {
    report.section('Pointing at a control, in Chromium');
    await benchPointing(report);
  }
  if (parts.includes('register')) {
    report.section('A register of 1,000 credentials');
    await benchRegister(report);
  }
  return report.end(path);
}
