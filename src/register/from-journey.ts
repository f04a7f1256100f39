import type { Known } from '../journey/known.ts';
import { newExpiry } from '../journey/new-expiry.ts';
import type { Progress } from '../journey/progress-record.ts';
import type { RegisterEntry } from './entry.ts';
import { isSameCredential } from './identity.ts';
import type { FoundCredential } from './remember.ts';

/**
 * The new credential of a journey as the register would keep it; null where its business or its name is not known. @param software as the
 * person answered, or as their organisation has set.
 */
export function newCredentialOf(progress: Progress, software: string | null): FoundCredential | null {
  const { business, oldCredential, handedOver } = progress.known;
  const displayName = oldCredential?.displayName;
  if (!business || !displayName) return null;
  const expiry = newExpiry(progress);
  return {
    business: business.name,
    abn: business.abn,
    displayName,
    validTo: expiry.validTo,
    ...(expiry.isCertain ? {} : { isReckoned: true }),
    file: handedOver?.how === 'download' ? handedOver.path : '',
    software: software === 'not-here' || software === 'unknown' ? null : software,
    origin: expiry.isCertain ? 'keystore' : 'portal',
  };
}

/** The journey of which this is the new credential; undefined where it is none's. */
export function runOf(found: FoundCredential, journeys: readonly Progress[]): string | undefined {
  return journeys.find((progress) => {
    const made = newCredentialOf(progress, null);
    return made && isSameCredential(made, found);
  })?.run;
}

/** Whether this journey renews that credential. */
export function isJourneyOf({ journey, known }: Progress, entry: RegisterEntry): boolean {
  const { business, oldCredential } = known;
  const displayName = oldCredential?.displayName;
  if (journey !== 'renew' || !business || !displayName) return false;
  return isSameCredential({ business: business.name, abn: business.abn, displayName }, entry);
}

/**
 * What a journey that is started for an entry knows from the beginning: only what is written exactly as the portal writes it. Names that
 * were typed may differ from those on the portal, and the guide would then look for a row that is not there. The last day tells its row from an
 * older one of the same name; the portal's own word takes its place as soon as it is seen.
 */
export function knownOf({ origin, business, abn, displayName, validTo }: RegisterEntry): Partial<Known> {
  // A keystore file knows the business by its ABN; the name in it may be another one than the portal's.
  const isExact = origin === 'portal' || (origin === 'keystore' && abn !== null);
  if (!isExact) return {};
  return { business: { name: business, abn }, oldCredential: { displayName, validTo, status: null } };
}
