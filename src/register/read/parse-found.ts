import * as v from 'valibot';
import type { EntryChanges } from '../change.ts';
import type { FoundCredential } from '../remember.ts';
import { changeableEntries, originSchema } from './parse-entry.ts';

const { business, displayName, ...others } = changeableEntries;
const optionalOthers = {
  abn: v.exactOptional(others.abn),
  validTo: v.exactOptional(others.validTo),
  file: v.exactOptional(others.file),
  software: v.exactOptional(others.software),
  notes: v.exactOptional(others.notes),
  reminderDays: v.exactOptional(others.reminderDays),
  snoozedUntil: v.exactOptional(others.snoozedUntil),
  authorisedUntil: v.exactOptional(others.authorisedUntil),
  suspendedOn: v.exactOptional(others.suspendedOn),
  isReckoned: v.exactOptional(others.isReckoned),
} satisfies Record<keyof typeof others, unknown>;

/** What changes of an entry, as it comes out of a message. */
export const entryChangesSchema: v.GenericSchema<EntryChanges> = v.strictObject({
  business: v.exactOptional(business),
  displayName: v.exactOptional(displayName),
  ...optionalOthers,
});

/** A credential that a page of ours found, as it comes out of a message. */
export const foundCredentialSchema: v.GenericSchema<FoundCredential> = v.strictObject({
  business,
  displayName,
  origin: originSchema,
  ...optionalOthers,
});
