import { controls } from '../controls.ts';
import { squeeze, squeezeAll } from '../dom/words/text.ts';

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
const eventWords = [
  'Date',
  'Date and time',
  'Time',
  'Actioned',
  'Changed by',
  'Person',
  'Details',
  'Activity',
  'Description',
  'Change',
].map(squeeze);
/** The list of authorisations (RMA): people, not credentials. */
const personWords = ['Representative', 'Representative type', 'Representative name', 'Authorised user', 'Email',
  'Authorisation status', 'Role', 'User', 'Access', 'Access level', 'Authorisation type', 'User type'].map(squeeze); // biome-ignore format: dense

/** What else stands in a row or among details, and is never a name. */
const otherWords = [
  'Valid from', 'Created', 'Created on', 'Date created', 'Created by', 'Issued', 'Issued on', 'Start date', 'Serial number', 'Credential ID',
  'ID', 'Custodian', 'Machine credential custodian', 'Actions', 'Action', 'Type', 'Role', 'Keystore path',
].map(squeeze); // biome-ignore format: a word list reads best dense

/** Whatever labels a column or a value of the lists that a person chooses from. */
const ownWords: readonly string[] = [
  ...new Set([
    ...nameWords.credentials,
    ...nameWords.entities,
    ...statusWords,
    ...validToWords,
    ...abnWords,
    ...otherWords,
    ...personWords,
  ]),
];

export const labels = {
  all: ownWords,
  name: (kind: ListKind): readonly string[] => nameWords[kind],
  status: statusWords,
  validTo: validToWords,
  abn: abnWords,
  other: otherWords,
  person: personWords,
  history: historyWords,
};

/** What can be done with a row. */
export const verbs: Readonly<Record<ListKind, readonly string[]>> = {
  credentials: ['Edit', 'Revoke', 'Claim', 'View', 'View details', 'Renew', 'Suspend', 'Delete', 'Remove', 'Details'].map(squeeze),
  entities: ['View', 'Select', 'Open', 'Manage', 'View or manage', 'Update email address', 'View entity', 'View details'].map(squeeze),
}; // biome-ignore format: a word list reads best dense

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
  const word = words[column] ?? '';
  const isPlain = word === 'name';
  if (isPlain && has(personWords)) return -1;
  // "Name" alone is anybody's: something else must say whose.
  if (isPlain && kind === 'entities') return has(abnWords) && !has(validToWords) ? column : -1;
  if (kind === 'entities') return column;
  // A list of credentials says until when they are valid, or how they stand; a list of people and events has names of credentials too.
  if (isPlain) return has(validToWords) ? column : -1;
  const hasFacts = has(validToWords) || has(statusWords);
  if (!hasFacts && has([...personWords, ...eventWords])) return -1;
  return column;
}

/** Other columns that may hold the name, where that one holds ids. */
export function otherNameColumns(headers: readonly string[], kind: ListKind, column: number): number[] {
  return headers.flatMap((header, at) =>
    at !== column && nameWords[kind].includes(squeeze(header)) ? [at] : [],
  );
}

/** Where a column of one kind stands. */
export function columnOf(headers: readonly string[], words: readonly string[]): number {
  return headers.findIndex((header) => words.includes(squeeze(header)));
}
