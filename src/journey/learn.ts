import type { NoticeId, PageId } from '../portal/ids.ts';
import type { Business, SeenCredential, Sighting } from '../portal/sighting.ts';
import type { JourneyId } from './ids.ts';
import type { Known, Listed, Seen } from './known.ts';
import { isInAnotherList, openedOn } from './which/opened.ts';
import { isOfTheSameBusiness, rowOfBusiness } from './which/same-business.ts';
import { rowOf } from './which/which-row.ts';
import { rowToClaim } from './which/which-to-claim.ts';

/** What was seen before: in this tab, and of the list of credentials; and for which journey. */
export interface Before {
  readonly journey: JourneyId;
  readonly seen: Seen | null;
  readonly listed: Listed | null;
}

/** What is known after a page was seen. Facts that the page does not show stay as they were. */
export function learn(known: Known, sighting: Sighting, before: Before): Known {
  const { page, facts } = sighting;
  return {
    ...known,
    business: learnBusiness(known, sighting, before.seen),
    linked: known.linked || showsLinkedBusiness(sighting),
    ...learnOldCredential(known, sighting, before),
    softwareMissing:
      page === 'credential-list' ? facts.notices.includes('software-required') : known.softwareMissing,
    downloadFailed: isNewAttempt(sighting) ? null : known.downloadFailed,
    handedOver:
      known.handedOver ?? (saysInstalled(known, facts.notices, before.seen) ? { how: 'installed' } : null),
  };
}

/**
 * The portal's word counts as long as the browser did not see a download of the file fail, and only where the business's own form stood just before: on
 * any other page it may speak of a credential of last year.
 */
export function saysInstalled(
  { business, downloadFailed }: Known,
  notices: readonly NoticeId[],
  before: Seen | null,
): boolean {
  return (
    downloadFailed === null &&
    before?.page === 'create-credential' &&
    isOfTheSameBusiness(business, before.business) &&
    notices.includes('credential-installed')
  );
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
function learnBusiness(
  known: Known,
  { facts, followedRow, page }: Sighting,
  before: Seen | null,
): Business | null {
  const shown = linkingPages.includes(page) ? null : facts.business;
  if (isSettled(known)) return known.business ? withAbnOf(known.business, shown) : facts.business;
  if (shown) return withAbnOf(shown, known.business);
  if (page !== 'entity' || followedRow === null) return known.business;
  const followed = { name: followedRow, abn: null };
  return rowOfBusiness(before?.entities ?? [], followed) ?? withAbnOf(followed, known.business);
}

/** A page that shows the name alone does not take back the ABN that another one showed. */
function withAbnOf(business: Business, other: Business | null): Business {
  if (business.abn !== null || other === null || !isOfTheSameBusiness(business, other)) return business;
  return { name: business.name, abn: other.abn };
}

function learnOldCredential(
  known: Known,
  { page, facts, followedRow }: Sighting,
  { journey, listed }: Before,
): Pick<Known, 'oldCredential' | 'oldNameIs'> {
  const { oldCredential: old, oldNameIs } = known;
  const asBefore = { oldCredential: old, oldNameIs };
  if (!isOfTheSameBusiness(known.business, facts.business)) return asBefore;
  if (page === 'credential-details' && !known.handedOver && isOpenedToBeReplaced(journey)) {
    const opened = openedOn({ page, details: facts.details, followedRow }, listed);
    switch (opened.kind) {
      case 'certain':
        return { oldCredential: mergeSeen(old, opened.credential), oldNameIs: 'seen' };
      case 'disputed':
        return isSaidAmong(known, opened.among) ? asBefore : { oldCredential: old, oldNameIs: 'doubted' };
      default:
        return asBefore;
    }
  }
  if (page === 'credential-list' && journey === 'claim' && old === null) {
    const { credentials, hasMoreCredentials: hasMore } = facts;
    const which = rowToClaim({ known, list: { credentials, hasMore } });
    return { oldCredential: which.kind === 'certain' ? which.row : null, oldNameIs };
  }
  if (page === 'credential-list' && old) {
    const now = { credentials: facts.credentials, hasMore: facts.hasMoreCredentials };
    // Where the page says no business, only its list can say that it is of another one.
    const isUnsaid = known.business === null && facts.business === null && !known.handedOver;
    if (isUnsaid && isInAnotherList(old, listed, now)) return { oldCredential: old, oldNameIs: 'doubted' };
    const row = rowOf(facts.credentials, old, facts.hasMoreCredentials);
    // A row that is revoked already is the old one only by its date: there may have been one of that name before.
    const isIt = row !== null && (row.status !== 'revoked' || (row.validTo !== null && old.validTo !== null));
    return { oldCredential: isIt ? mergeSeen(old, row) : old, oldNameIs };
  }
  return asBefore;
}

/** To stop one, or to take one over, nobody has to look at its details: which one is meant, only the person says. */
function isOpenedToBeReplaced(journey: JourneyId): boolean {
  return journey === 'renew' || journey === 'set-up';
}

function isSaidAmong({ oldCredential, oldNameIs }: Known, among: readonly SeenCredential[]): boolean {
  return oldNameIs === 'said' && among.some(({ displayName }) => displayName === oldCredential?.displayName);
}

/** The same credential seen again, with what is new of it; another one in its place. */
function mergeSeen(old: SeenCredential | null, shown: SeenCredential): SeenCredential {
  if (old === null || shown.displayName !== old.displayName) return shown;
  return {
    displayName: shown.displayName,
    validTo: shown.validTo ?? old.validTo,
    status: shown.status ?? old.status,
  };
}

/** Which business this journey is about can no longer change. */
export function isSettled({ oldCredential, handedOver }: Known): boolean {
  return oldCredential !== null || handedOver !== null;
}
