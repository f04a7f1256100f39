import type { ShownCredential } from '../journey/which/which-keystore.ts';
import type { JourneyOutcome } from '../keystore/judge-for-journey.ts';
import { extension } from '../platform/extension.ts';
import {
  backgroundToPages,
  type KnownToPages,
  type PagesToBackground,
  parseMessage,
} from '../platform/messages/messages.ts';
import { wasKept } from '../platform/messages/was-stored.ts';
import type { FoundCredential } from '../register/remember.ts';

/** What the journeys under way know of their credentials, the open one first; nothing when nobody answers. */
export async function askWhatIsKnown(): Promise<readonly KnownToPages[]> {
  try {
    const answer: unknown = await send({ kind: 'view-asked' });
    return parseMessage(backgroundToPages, answer)?.known ?? [];
  } catch {
    return [];
  }
}

/** Tells the journey that the file belongs to what it turned out to be: an outcome, a verdict and a date. Never a key, never a password. */
export async function tellChecked({ run, outcome, credential }: JourneyOutcome): Promise<void> {
  if (run === null) return;
  const { verdict, validTo } = credential;
  try {
    await send({ kind: 'keystore-checked', run, checked: { outcome, verdict, validTo } });
  } catch {
    // The person sees the result here all the same; the step can still be ticked off by hand.
  }
}

/** Tells the journey what is in the person's present file. Never a key, never a password. */
export async function tellPresentKeystore(
  run: string,
  credentials: readonly ShownCredential[],
): Promise<void> {
  try {
    await send({ kind: 'old-keystore-shown', run, credentials });
  } catch {
    // The person sees here which one it is, and can choose its row on the portal.
  }
}

/** Has the register keep a credential. False when it could not be kept. */
export async function rememberCredential(found: FoundCredential): Promise<boolean> {
  try {
    const answer = await send({ kind: 'credentials-remembered', found: [found] });
    const view = parseMessage(backgroundToPages, answer);
    return view !== null && wasKept(view.trouble);
  } catch {
    return false;
  }
}

function send(message: PagesToBackground): Promise<unknown> {
  return extension.runtime.sendMessage(message);
}
