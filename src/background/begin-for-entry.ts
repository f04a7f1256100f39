import type { JourneyId } from '../journey/ids.ts';
import type { Progress } from '../journey/progress-record.ts';
import { open, start } from '../journey/under-way/runs.ts';
import { isOfTheSameBusiness } from '../journey/which/same-business.ts';
import type { RegisterEntry } from '../register/entry.ts';
import { knownOf } from '../register/from-journey.ts';
import { handleFromRegister } from './messages/register-changes.ts';
import { changeState } from './store.ts';

/** Begins a journey about a credential of the register; one that is under way for it is opened instead. */
export async function beginForEntry(journey: JourneyId, id: string): Promise<void> {
  if (journey === 'renew') {
    await handleFromRegister({ kind: 'renewal-begun', id });
    return;
  }
  await changeState(({ register, underWay }) => {
    const entry = register.entries.find((one) => one.id === id);
    if (!entry) return {};
    const before = underWay.journeys.find((progress) => isAbout(progress, journey, entry));
    if (before) return { underWay: open(underWay, before.run) };
    const { business = null, oldCredential = null } = knownOf(entry);
    // An authorisation is of a person and a business, whatever credentials there are.
    const known = journey === 'claim' ? { business, oldCredential } : { business };
    return { underWay: start(underWay, journey, new Date(), crypto.randomUUID(), known) };
  });
}

function isAbout(progress: Progress, journey: JourneyId, entry: RegisterEntry): boolean {
  const { business, oldCredential } = progress.known;
  if (progress.journey !== journey || business === null) return false;
  const isSame = isOfTheSameBusiness(business, { name: entry.business, abn: entry.abn });
  return isSame && (journey !== 'claim' || oldCredential?.displayName === entry.displayName);
}
