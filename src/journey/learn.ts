import type { PageId } from '../portal/pages.ts';
import type { Business, SeenCredential, Sighting } from '../portal/sighting.ts';
import type { Known, Seen } from './known.ts';

/** What is known after a page was seen. Facts that the page does not show stay as they were. */
export function learn(known: Known, sighting: Sighting, before: Seen | null): Known {
  const { page, facts } = sighting;
  return {
    ...known,
    business: learnBusiness(known, sighting),
    linked: known.linked || showsLinkedBusiness(sighting),
    oldCredential: learnOldCredential(known, sighting, before),
    softwareMissing:
      page === 'credential-list' ? facts.notices.includes('software-required') : known.softwareMissing,
    downloadFailed: isNewAttempt(sighting) ? null : known.downloadFailed,
    handedOver: known.handedOver ?? (saysInstalled(known, sighting) ? { how: 'installed' } : null),
  };
}

/** The portal's word counts as long as the browser did not see a download of the file fail. */
function saysInstalled({ downloadFailed }: Known, { facts }: Sighting): boolean {
  return downloadFailed === null && facts.notices.includes('credential-installed');
}

/** The form was opened anew: what became of the download before belongs to the past. */
function isNewAttempt({ page, opened, facts }: Sighting): boolean {
  return page === 'create-credential' && opened && !facts.notices.includes('credential-installed');
}

/** These show businesses that the person cannot act for yet. */
const linkingPages: readonly PageId[] = ['link-start', 'link-address', 'link-businesses', 'link-email'];

const pagesOfABusiness: readonly PageId[] = [
  'linked',
  'entity',
  'credential-list',
  'credential-details',
  'create-credential',
];

/** A business that the person can act for, or the portal's word that there is none left to link. */
function showsLinkedBusiness({ page, facts }: Sighting): boolean {
  const isSaid = facts.notices.some(
    (notice) => notice === 'all-businesses-linked' || notice === 'business-linked',
  );
  return isSaid || pagesOfABusiness.includes(page) || (page === 'entity-list' && facts.entities.length > 0);
}

/** Once a credential is being replaced or was made, its business is settled: another one that is opened then is a detour. */
function learnBusiness(known: Known, { facts, followedRow, page }: Sighting): Business | null {
  if (isSettled(known)) return known.business ?? facts.business;
  if (facts.business && !linkingPages.includes(page)) return facts.business;
  return page === 'entity' && followedRow ? { name: followedRow, abn: null } : known.business;
}

function learnOldCredential(
  known: Known,
  { page, facts, followedRow }: Sighting,
  before: Seen | null,
): SeenCredential | null {
  const old = known.oldCredential;
  if (!isOfTheSameBusiness(known.business, facts.business)) return old;
  if (page === 'credential-details' && facts.details && !known.handedOver) {
    const name = facts.details.displayName ?? followedRow;
    const row = rowOf(before?.credentials ?? [], name, facts.details);
    const opened = {
      displayName: name,
      validTo: facts.details.validTo ?? row?.validTo ?? null,
      status: facts.details.status ?? row?.status ?? null,
    };
    return mergeSeen(old, opened);
  }
  if (page === 'credential-list' && old) {
    const row = rowOf(facts.credentials, old.displayName, old);
    return row ? { ...old, validTo: old.validTo ?? row.validTo, status: row.status ?? old.status } : old;
  }
  return old;
}

function mergeSeen(old: SeenCredential | null, opened: SeenCredential): SeenCredential {
  if (old === null || (opened.displayName !== null && opened.displayName !== old.displayName)) return opened;
  return {
    displayName: opened.displayName ?? old.displayName,
    validTo: opened.validTo ?? old.validTo,
    status: opened.status ?? old.status,
  };
}

/** The only row with this name, or, where the new credential bears the same name, the one with the same date. */
function rowOf(
  rows: readonly SeenCredential[],
  name: string | null,
  { validTo }: SeenCredential,
): SeenCredential | null {
  const named = name === null ? [] : rows.filter((row) => row.displayName === name);
  const dated = validTo ? named.filter((row) => row.validTo === validTo) : [];
  const [only, ...others] = named.length === 1 ? named : dated;
  return only && others.length === 0 ? only : null;
}

/** Which business this journey is about can no longer change. */
export function isSettled({ oldCredential, handedOver }: Known): boolean {
  return oldCredential !== null || handedOver !== null;
}

/** Whether two sightings of a business can be the same one: by ABN where both show it, else by name. */
export function isOfTheSameBusiness(one: Business | null, other: Business | null): boolean {
  if (one === null || other === null) return true;
  return one.abn !== null && other.abn !== null ? one.abn === other.abn : one.name === other.name;
}
