import { daysFrom, noonInSydney } from '../../practice/calendar.ts';
import type { Target } from '../../src/portal/controls.ts';
import { type CalendarDate, dayInAustralia } from '../../src/values/calendar-date.ts';
import { type OldCredential, practiceControls, type Year } from '../browser/harness/practice-controls.ts';
import { places } from '../browser/harness/renewal.ts';
import type { Settings } from '../browser/harness/renewing.ts';
import { setUpControls } from '../browser/harness/setting-up.ts';
import type { Locator } from '../browser/harness/types.ts';

/** A control of a practice page: what the finder is asked for, and, known from `practice/` alone, what it has to find. */
export interface ControlOnPage {
  readonly journey: 'renew' | 'set-up';
  /** Which portal, or which year's wording of the practice portal. */
  readonly portal: string;
  readonly step: string;
  readonly settings: Settings;
  readonly hash: string;
  readonly target: Target;
  readonly locator: Locator;
  /** Another control of the page that is as good. */
  readonly alsoRight?: Locator;
}

const business = 'Wattle & Finch Bakery Pty Ltd';
/** A browser tab keeps settings of the practice portal: each page states them all. */
const usual: Settings = { linked: 'yes', credentials: 'some', software: 'there' };

/** RAM offers no "Revoke" for one that has expired. */
const active = { displayName: 'Bakery-BAS', daysLeft: 61 };
const old = { displayName: 'Bakery-Payroll-N', daysLeft: -71 };

/** Every control of both journeys on a practice page of its own, in the wording of a year. */
export function controlsOnPages(wording: Year): readonly ControlOnPage[] {
  const renewal = practiceControls(wording, old);
  const setUp = setUpControls(wording);
  const on =
    (journey: 'renew' | 'set-up', known: Readonly<Record<string, Locator>>) =>
    (
      step: string,
      hash: string,
      target: Target,
      more: Settings = {},
      locator = known[step],
    ): ControlOnPage[] =>
      locator
        ? [
            {
              journey,
              step,
              hash,
              target,
              locator,
              portal: `practice ${wording}`,
              settings: { ...usual, wording, ...more },
            },
          ]
        : [];
  const renew = on('renew', renewal);
  const set = on('set-up', setUp);
  const entity: Locator = { role: 'link', name: business };
  const signIn = renew('sign-in', '#/login', { control: 'sign-in' }, { signedIn: '0' });
  return [
    // The link in the portal's corner leads to the same place.
    ...signIn.map((each) => ({ ...each, alsoRight: { role: 'link', name: 'Login' } })),
    ...renew('open-authorisations', places.home, { control: 'manage-authorisations-link' }),
    ...renew('choose-business', places.entities, { control: 'entity-link', row: business }, {}, entity),
    ...renew('open-credentials', places.bakery, { control: 'manage-credentials-tab' }),
    ...renew('open-old-credential', places.list, { control: 'edit-credential', row: old.displayName }),
    ...renew('check-valid-to', places.details, { control: 'valid-to' }),
    ...renew('back-to-list', places.details, { control: 'back' }),
    ...renew('start-new-credential', places.list, { control: 'create-credential' }),
    ...renew('choose-password', places.create, { control: 'keystore-password' }),
    ...renew('enter-display-name', places.create, { control: 'display-name' }),
    ...renew('accept-terms', places.create, { control: 'accept-terms' }),
    ...renew('download', places.create, { control: 'download' }),
    ...renew(
      'revoke-old',
      places.list,
      { control: 'revoke-credential', row: active.displayName, validTo: dayOf(active) },
      {},
      {
        role: 'link',
        name: 'Revoke',
        inRow: active.displayName,
      },
    ),
    ...set('start-linking', places.home, { control: 'link-business' }, { linked: 'no' }),
    ...set('continue-linking', '#/link-business', { control: 'continue' }, { linked: 'no' }),
    ...set('open-credentials', places.bakery, { control: 'manage-credentials-tab' }, { credentials: 'none' }),
    ...set(
      'get-software',
      places.list,
      { control: 'software-downloads' },
      { software: 'missing', credentials: 'none' },
    ),
    ...set('start-new-credential', places.list, { control: 'create-credential' }, { credentials: 'none' }),
    ...set('choose-password', places.create, { control: 'keystore-password' }, { credentials: 'none' }),
    ...set('enter-display-name', places.create, { control: 'display-name' }, { credentials: 'none' }),
    ...set('accept-terms', places.create, { control: 'accept-terms' }, { credentials: 'none' }),
    ...set('download', places.create, { control: 'download' }, { credentials: 'none' }),
  ];
}

function dayOf({ daysLeft }: OldCredential): CalendarDate {
  return dayInAustralia(daysFrom(noonInSydney(new Date()), daysLeft));
}
