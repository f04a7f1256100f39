/** The columns of the register's CSV, in their order. The first name is the one that we write; the others are what other lists call it. */
export const csvColumns = [
  {
    field: 'business',
    names: [
      'Business',
      'Business name',
      'Entity',
      'Entity name',
      'Legal name',
      'Company',
      'Client',
      'Client name',
    ],
  },
  { field: 'abn', names: ['ABN', 'Australian Business Number'] },
  {
    field: 'displayName',
    names: ['Display name', 'Credential name', 'Machine credential', 'Credential', 'Name'],
  },
  {
    field: 'validTo',
    names: [
      'Valid to',
      'Valid until',
      'Expires',
      'Expires on',
      'Expiry',
      'Expiry date',
      'Not after',
      'End date',
    ],
  },
  { field: 'software', names: ['Software', 'Accounting software', 'Product', 'Program'] },
  { field: 'file', names: ['Keystore file', 'Keystore', 'File', 'File name', 'Path', 'Location'] },
  { field: 'notes', names: ['Notes', 'Note', 'Comment', 'Comments', 'Remarks'] },
  { field: 'authorisedUntil', names: ['Authorised until', 'Authorised to', 'Authorisation ends'] },
  { field: 'suspendedOn', names: ['Suspended on', 'Suspended'] },
  { field: 'reminderDays', names: ['Remind days before', 'Reminder days', 'Reminders'] },
  { field: 'snoozedUntil', names: ['Snoozed until'] },
] as const;

export type CsvField = (typeof csvColumns)[number]['field'];

const fields = new Map<string, CsvField>(
  csvColumns.flatMap(({ field, names }) => names.map((name) => [letters(name), field] as const)),
);

/** What a header means, whatever its spaces, dashes and letter case; null for one that we do not know. */
export function fieldOf(header: string): CsvField | null {
  return fields.get(letters(header)) ?? null;
}

export function headerOf(field: CsvField): string {
  return csvColumns.find((column) => column.field === field)?.names[0] ?? field;
}

function letters(header: string): string {
  return header.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}
