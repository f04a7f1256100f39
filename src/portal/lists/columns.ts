import { controls } from '../controls.ts';
import { squeeze, squeezeAll } from '../dom/text.ts';

/** The lists whose rows the guide tells apart. */
export type ListKind = 'entities' | 'credentials';

/**
 * The words over a column, or before a value in a card, that say what it holds. No source gives the full list of columns; "Entity name"
 * is SEED's (https://www.sooya.com.au/faq/accounting-software/m2m), "credential name" RG-24's, the others our inference (2026-11-23).
 */
const nameWords: Record<ListKind, readonly string[]> = {
  entities: [
    'Entity name', 'Entity', 'Business name', 'Business', 'Legal name', 'Entity legal name', 'Name', 'Organisation',
    'Organisation name', 'Business or entity name', 'Entity or business name',
  ].map(squeeze),
  credentials: [
    'Credential name', 'Display name', 'Machine credential name', 'Machine credential', 'Credential', 'Name',
    'Credential display name',
  ].map(squeeze),
}; // biome-ignore format: a word list reads best dense

const statusWords = ['Status', 'Credential status', 'State', 'Current status'].map(squeeze);
const validToWords = squeezeAll(controls['valid-to'].names);
const abnWords = ['ABN', 'Australian business number', 'Identifier', 'ABN number'].map(squeeze);
/** The history of credentials ("Export", R25m) has their names too, but is not their list. */
const historyWords = [
  'Actioned date',
  'Actioned by',
  'Date actioned',
  'Event',
  'Event type',
  'Action taken',
].map(squeeze);
/** The list of authorisations (RMA): people, not credentials. */
const personWords = ['Representative', 'Representative type', 'Representative name', 'Authorised user', 'Email',
  'Authorisation status', 'Role', 'User', 'Access', 'Access level', 'Authorisation type', 'User type'].map(squeeze); // biome-ignore format: dense

export const labels = {
  name: (kind: ListKind): readonly string[] => nameWords[kind],
  status: statusWords,
  validTo: validToWords,
  abn: abnWords,
};

/** Every header that is known, squeezed words apart: what a report of a page may show. */
export const columnWords: readonly string[] = [
  'Entity name', 'Business name', 'Legal name', 'Organisation name', 'Credential name', 'Display name', 'Status', 'State',
  'Valid to', 'Valid from', 'Valid until', 'Expiry date', 'ABN', 'Australian business number', 'Representative', 'Role',
  'Authorised user', 'Access level', 'Actioned date', 'Actioned by', 'Serial number',
]; // biome-ignore format: dense

/** The column with the name, when these headers can be those of such a list; −1 when they are another list's. */
export function nameColumn(headers: readonly string[], kind: ListKind): number {
  const words = headers.map(squeeze);
  const has = (list: readonly string[]) => words.some((word) => list.includes(word));
  if (has(historyWords)) return -1;
  const column = nameWords[kind].map((name) => words.indexOf(name)).find((index) => index >= 0) ?? -1;
  const plain = column >= 0 && words[column] === 'name';
  if (plain && has(personWords)) return -1;
  // "Name" alone is anybody's: something else must say whose.
  if (plain && kind === 'credentials') return has(validToWords) ? column : -1;
  if (plain && kind === 'entities') return has(abnWords) && !has(validToWords) ? column : -1;
  return column;
}

/** Where a column of one kind stands. */
export function columnOf(headers: readonly string[], words: readonly string[]): number {
  return headers.findIndex((header) => words.includes(squeeze(header)));
}
