import type { ExpectedCredential } from './page.ts';

/* Two credentials, of which the second one's controls are marked: what lists of several kits show. */

const edit = 'data-true="edit-credential"';
const revoke = 'data-true="revoke-credential"';
export const all: readonly ExpectedCredential[] = [
  { displayName: 'INGLETON153', validTo: '2026-12-13', status: 'active' },
  { displayName: 'BSUITE2', validTo: '2027-01-20', status: 'active' },
];
const rows = [
  ['INGLETON153', '13/12/2026'],
  ['BSUITE2', '20/01/2027'],
] as const;
export const buttons = (name: string) =>
  name === 'BSUITE2'
    ? `<button type="button" ${edit}>Edit</button> <button type="button" ${revoke}>Revoke</button>`
    : '<button type="button">Edit</button> <button type="button">Revoke</button>';
export const each = (html: (name: string, date: string, index: number) => string) =>
  rows.map(([name, date], index) => html(name, date, index)).join('');
