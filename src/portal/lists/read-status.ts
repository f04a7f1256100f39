import type { CredentialStatus } from '../ids.ts';

/**
 * The status that a text names. "Suspended" is official (R25m, https://info.authorisationmanager.gov.au, 2025-08-07), "Revoked" a vendor's
 * (PP1); "Active" and "Expired" are our inference: no source shows the printed words (all read 2026-11-23).
 */
export function readStatus(text: string): CredentialStatus {
  const word = /^(?:status:?\s*)?(active|expired|suspended|revoked)(?![a-z])/i.exec(text.trim())?.[1];
  return word ? (word.toLowerCase() as CredentialStatus) : null;
}
