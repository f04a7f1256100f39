import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../../src/keystore/save-as/file-name.ts';

describe('the file name made of a display name', () => {
  test.each([
    ['as it is', 'Front desk', 'Front desk'],
    ['umlauts and quotes as they are', `O'Brien & Söhne`, `O'Brien & Söhne`],
    ['composed letters, however they were typed', 'Ka\u0308the', 'K\u00e4the'],
    ['emoji', 'Koala 🐨', 'Koala 🐨'],
    ['no character that Windows reserves', 'a<b>c:d"e/f\\g|h?i*j', 'a-b-c-d-e-f-g-h-i-j'],
    ['no way to another folder', '../../etc/passwd', 'etc-passwd'],
    ['no way to another drive', 'C:\\Windows\\system32', 'C--Windows-system32'],
    ['nothing hidden', '.ssh', 'ssh'],
    ['no home folder', '~root', 'root'],
    ['no option of a command', '--help', 'help'],
    ['no dot or space at the end', 'Front desk. . ', 'Front desk'],
    ['no line break', 'Front\r\ndesk', 'Front desk'],
    ['no turned writing direction', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['nothing that does not show', 'Fr\u200bont\u0000 \ufeff\u3164desk\u2066', 'Front desk'],
    ['no half of a character', 'Till \ud83d', 'Till'],
    ['a device', 'CON', 'credential CON'],
    ['a device in small letters', 'aux', 'credential aux'],
    ['a device with an ending', 'lpt1.txt', 'credential lpt1.txt'],
    ['a device and a space', 'nul .a', 'credential nul .a'],
    ['no device, only like one', 'Console', 'Console'],
    ['nothing there', '', 'machine-credential'],
    ['nothing left', ' .<>. \u202e', 'machine-credential'],
    ['none at all', null, 'machine-credential'],
  ])('%s', (_what, displayName, name) => {
    expect(fileNameFor(displayName, 'pfx')).toBe(`${name}.pfx`);
    expect(fileNameFor(displayName, 'pem')).toBe(`${name}.pem`);
  });

  test('is no longer than file systems allow', () => {
    expect(fileNameFor('a'.repeat(60), 'pfx')).toBe(`${'a'.repeat(60)}.pfx`);
    expect(fileNameFor('a'.repeat(61), 'pfx')).toBe(`${'a'.repeat(60)}.pfx`);
    const koalas = fileNameFor('🐨'.repeat(100_000), 'pem');
    expect(koalas).toBe(`${'🐨'.repeat(60)}.pem`);
    expect(new TextEncoder().encode(koalas).length).toBeLessThanOrEqual(255);
  });

  test('ends in no space where it was cut', () => {
    expect(fileNameFor(`${'a'.repeat(59)} b`, 'pfx')).toBe(`${'a'.repeat(59)}.pfx`);
  });
});
