import { daysFrom, noonInSydney, writeDate } from '../../../practice/calendar.ts';
import { wordings } from '../../../practice/wordings.ts';
import type { Locator } from './types.ts';

export type Year = keyof typeof wordings;

/** What is renewed: its name on the practice portal, and how many days it is still valid (`practice/demo-data.ts`). */
export interface OldCredential {
  readonly displayName: string;
  readonly daysLeft: number;
}

/** The "Valid to" of a credential as the practice portal writes it in a year's wording. */
export function writtenValidTo({ daysLeft }: OldCredential, year: Year): string {
  return writeDate(daysFrom(noonInSydney(new Date()), daysLeft), wordings[year].dates);
}

/**
 * What the ring has to be on at each step, as a person would name it on the practice portal: knowledge of `practice/` alone, so that the
 * product's own finding is measured by something else than itself. At the other steps nothing of the portal is pointed at.
 */
export function practiceControls(year: Year, old: OldCredential): Readonly<Record<string, Locator>> {
  const words = wordings[year];
  const validTo = writtenValidTo(old, year);
  return {
    'sign-in': { role: 'button', name: words.signIn },
    'open-authorisations': { role: 'link', name: words.openAuthorisations },
    // No business is known yet: the whole list, in which the person chooses.
    'choose-business': { role: 'table' },
    'open-credentials': { role: words.tabs === 'tablist' ? 'tab' : 'link', name: words.credentialsTab },
    // Several credentials could be the old one: the card asks, and nothing is pointed at.
    'check-valid-to': { text: validTo },
    'back-to-list': { role: 'link', name: 'Back' },
    'start-new-credential': { role: 'button', name: words.create },
    'choose-password': { role: 'textbox', name: 'Keystore password' },
    'enter-display-name': { role: 'textbox', name: words.nameLabel },
    'accept-terms': { role: 'checkbox', name: words.legalTick },
    download: { role: 'button', name: 'Download' },
    // Two rows bear the name by now: the date tells the old one.
    'revoke-old': { role: 'link', name: 'Revoke', inRow: validTo },
  };
}
