import type { Overview } from '../../journey/guide/overview.ts';
import { extension } from '../../platform/extension.ts';
import { portalPages } from '../../platform/portal-address.ts';
import { learnWords, say } from '../../platform/words/say.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import { currentState } from '../store.ts';
import { pagesView } from '../views/views.ts';

/** What the toolbar's button says: a few characters on it, and a sentence that is shown and read out when one comes to it. */
export interface Badge {
  readonly text: string;
  readonly title: Sentence;
}

/**
 * A reminder that the computer did not show, because nothing else may bring it; the number of the step; a tick at the end; nothing without a
 * journey.
 */
export function badgeFor(overview: Overview | null, unshown: Sentence | null = null): Badge {
  if (unshown) return { text: '!', title: unshown };
  if (!overview) return { text: '', title: sentence('extension_name') };
  const { guidance } = overview;
  if (!guidance) return { text: '✓', title: sentence('badge_finished') };
  const { number, total, title } = guidance;
  return {
    text: String(number),
    title: sentence('badge_step', String(number), String(total), say(title)),
  };
}

/** The accent of our pages in light colours, and white on it: 7.6 to 1. The toolbar behind may have any colour. */
const colours = { background: '#0b5c61', text: '#ffffff' } as const;

/**
 * Shows on the toolbar's button, in every window and over every tab, where the person is. The browser forgets the badge when it is closed,
 * and when the extension is updated or switched off; the journey is not forgotten.
 */
export async function showBadge(): Promise<void> {
  try {
    await learnWords();
    const { overview, register } = await pagesView();
    const { text, title } = badgeFor(overview, register.unshown?.title ?? null);
    const { action } = extension;
    await Promise.all([
      action.setBadgeBackgroundColor({ color: colours.background }),
      action.setBadgeTextColor({ color: colours.text }),
      action.setBadgeText({ text }),
      action.setTitle({ title: say(title) }),
    ]);
    const tabs = await extension.tabs.query({ url: portalPages });
    // A tab that has gone meanwhile needs none.
    await Promise.allSettled(tabs.map(({ id }) => id !== undefined && markTab(id, null, title)));
  } catch (error) {
    console.error('Credential Guide could not show its badge.', error);
  }
}

/**
 * Where somebody who agreed to it opens the portal with nothing begun, the button over that tab alone offers to show the way: nothing of ours is
 * in the page, and nothing of it is read.
 */
export async function showOffer(tab: number): Promise<void> {
  try {
    const { welcome, underWay } = await currentState();
    if (!welcome.isOffering || underWay.open !== null) return;
    await learnWords();
    await markTab(tab, '?', sentence('offer_title'));
  } catch (error) {
    console.error('Credential Guide could not offer its help.', error);
  }
}

/** @param text null: what the button shows everywhere. Both browsers know that of the text, and only Firefox of the title. */
async function markTab(tabId: number, text: string | null, title: Sentence): Promise<void> {
  const { action } = extension;
  await Promise.all([action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title: say(title) })]);
}
