import type { ShownCredential } from '../journey/which/which-keystore.ts';
import type { JourneyOutcome } from '../keystore/judge-for-journey.ts';
import { ask } from '../own-pages/ask.ts';
import type { PagesToBackground } from '../platform/messages/messages.ts';
import { backgroundToPages, type KnownToPages } from '../platform/messages/view-messages.ts';
import { wasStored } from '../platform/messages/was-stored.ts';
import type { FoundCredential } from '../register/remember.ts';

/** What the journeys under way know of their credentials, the open one first; nothing when nobody answers. */
export async function askWhatIsKnown(): Promise<readonly KnownToPages[]> {
  return (await tell({ kind: 'view-asked' }))?.known ?? [];
}

/** What the open journey knows that helps here: the file that the browser saved, and the software that it goes to. */
export interface Context {
  readonly savedAs: string | null;
  readonly downloadId: number | null;
  readonly software: string | null;
}

/** Nothing where nobody answers: the page works without. */
export async function askContext(): Promise<Context | null> {
  const view = await tell({ kind: 'view-asked' });
  return view && { savedAs: view.downloadedTo, downloadId: view.downloadId, software: view.software };
}

/** Tells the journey that the file belongs to what it turned out to be: an outcome, a verdict and a date. Never a key, never a password. */
export async function tellChecked({ run, outcome, credential }: JourneyOutcome): Promise<void> {
  if (run === null) return;
  const { verdict, validTo } = credential;
  // Unanswered, the person sees the result here all the same; the step can still be ticked off by hand.
  await tell({ kind: 'keystore-checked', run, checked: { outcome, verdict, validTo } });
}

/** Tells the journey what is in the person's present file. Never a key, never a password. */
export async function tellPresentKeystore(
  run: string,
  credentials: readonly ShownCredential[],
): Promise<void> {
  // Unanswered, the person sees here which one it is, and can choose its row on the portal.
  await tell({ kind: 'old-keystore-shown', run, credentials });
}

/** Has the register keep a credential. False when it could not be kept. */
export async function rememberCredential(found: FoundCredential): Promise<boolean> {
  const view = await tell({ kind: 'credentials-remembered', found: [found] });
  return view !== null && wasStored(view.trouble);
}

function tell(message: PagesToBackground) {
  return ask(backgroundToPages, message);
}
