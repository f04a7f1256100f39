import type { JourneyOutcome, KnownForKeystore } from '../keystore/judge-for-journey.ts';
import { extension } from '../platform/extension.ts';
import { backgroundToPages, type PagesToBackground, parseMessage } from '../platform/messages.ts';

/** What the journey under way knows of the credential that is being replaced; null without a journey, or when nobody answers. */
export async function askWhatIsKnown(): Promise<KnownForKeystore | null> {
  try {
    const answer: unknown = await send({ kind: 'view-asked' });
    return parseMessage(backgroundToPages, answer)?.known ?? null;
  } catch {
    return null;
  }
}

/** Tells the journey what the file turned out to be: an outcome, a verdict and a date. Never a key, never a password. */
export async function tellChecked({ outcome, credential }: JourneyOutcome): Promise<void> {
  const { verdict, validTo } = credential;
  try {
    await send({ kind: 'keystore-checked', checked: { outcome, verdict, validTo } });
  } catch {
    // The person sees the result here all the same; the step can still be ticked off by hand.
  }
}

function send(message: PagesToBackground): Promise<unknown> {
  return extension.runtime.sendMessage(message);
}
