import type { ShownCredential } from '../journey/which/which-keystore.ts';
import type { JourneyOutcome } from '../keystore/judge-for-journey.ts';
import { extension } from '../platform/extension.ts';
import { answerMilliseconds, inTime } from '../platform/in-time.ts';
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
  return parseMessage(backgroundToPages, await send({ kind: 'view-asked' }))?.known ?? [];
}

/** Tells the journey that the file belongs to what it turned out to be: an outcome, a verdict and a date. Never a key, never a password. */
export async function tellChecked({ run, outcome, credential }: JourneyOutcome): Promise<void> {
  if (run === null) return;
  const { verdict, validTo } = credential;
  // Unanswered, the person sees the result here all the same; the step can still be ticked off by hand.
  await send({ kind: 'keystore-checked', run, checked: { outcome, verdict, validTo } });
}

/** Tells the journey what is in the person's present file. Never a key, never a password. */
export async function tellPresentKeystore(
  run: string,
  credentials: readonly ShownCredential[],
): Promise<void> {
  // Unanswered, the person sees here which one it is, and can choose its row on the portal.
  await send({ kind: 'old-keystore-shown', run, credentials });
}

/** Has the register keep a credential. False when it could not be kept. */
export async function rememberCredential(found: FoundCredential): Promise<boolean> {
  const answer = await send({ kind: 'credentials-remembered', found: [found] });
  const view = parseMessage(backgroundToPages, answer);
  return view !== null && wasKept(view.trouble);
}

/** What the background answers; null when it does not. */
function send(message: PagesToBackground): Promise<unknown> {
  return inTime(extension.runtime.sendMessage(message), answerMilliseconds, null);
}
