import { type Computer, type Fault, NoAnswer } from './computer.ts';
import type { Happening } from './journeys.ts';

const popup = { id: 'this-extension', url: 'chrome-extension://this-extension/popup/popup.html' };
const portal = {
  id: 'this-extension',
  url: 'https://authorisationmanager.gov.au/#/home',
  origin: 'https://authorisationmanager.gov.au',
  frameId: 0,
  tab: { id: 1 },
};

interface View {
  readonly underWay: readonly unknown[];
  readonly trouble: { readonly key: string } | null;
  readonly overview: {
    readonly run: string;
    readonly guidance: { readonly step: string } | null;
    readonly steps: readonly { readonly id: string; readonly state: string }[];
  } | null;
}

/** What the popup shows, asked for as a popup that is just opened does, and anew once the background has caught up; again when it was gone. */
export async function viewOn(computer: Computer): Promise<View> {
  await insist(computer, { kind: 'view-asked' }, popup);
  await computer.quiet();
  return (await insist(computer, { kind: 'view-asked' }, popup)) as View;
}

/**
 * Lets it happen, and does what a person and a page do when no answer comes: the page tells again what it shows; the person looks at the
 * popup again, and presses once more only if what they had pressed is still there to press.
 */
export async function letHappen(computer: Computer, happening: Happening, fault?: Fault): Promise<void> {
  switch (happening.by) {
    case 'browser':
      computer.downloads = [happening.download as Record<string, unknown>];
      await computer.happenDespite(fault ?? null, 'downloads.onChanged', { id: 7 });
      return;
    case 'portal':
      await insist(computer, happening.message, portal, fault);
      return;
    case 'person':
      await pressOnce(computer, happening, fault);
  }
}

async function insist(computer: Computer, message: unknown, sender: object, fault?: Fault): Promise<unknown> {
  try {
    return await computer.send(message, sender, fault);
  } catch (error) {
    if (error instanceof NoAnswer) return insist(computer, message, sender);
    throw error;
  }
}

async function pressOnce(
  computer: Computer,
  { on, press, at }: Extract<Happening, { by: 'person' }>,
  fault?: Fault,
): Promise<void> {
  const { overview } = await viewOn(computer);
  const isThere = (overview?.guidance?.step ?? null) === at;
  if (!isThere) return;
  const ofRun = 'journey' in press ? press : { ...press, run: overview?.run };
  try {
    await computer.send(ofRun, on === 'popup' ? popup : portal, fault);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    await pressOnce(computer, { by: 'person', on, press, at });
  }
}
