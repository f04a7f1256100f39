import type { Overview } from '../../journey/guide/overview.ts';
import { extension } from '../../platform/extension.ts';
import { learnWords, say } from '../../platform/words/say.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
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
  } catch (error) {
    console.error('Credential Guide could not show its badge.', error);
  }
}
