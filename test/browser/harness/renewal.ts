import { checklistOn, nextStepAfter } from './checklist.ts';
import { guideAt } from './guide.ts';
import type { Stage } from './in-each-browser.ts';
import type { TestPage } from './page.ts';
import { alexandra } from './person.ts';
import { until } from './wait.ts';

const bakery = '#/entities/47999999901';

/** Places of the practice portal, by their hashes: the way there is not what every test is about. */
export const places = {
  home: '#/home',
  entities: '#/entities',
  bakery: `${bakery}/authorisations`,
  notifications: `${bakery}/notifications`,
  history: `${bakery}/history`,
  list: `${bakery}/credentials`,
  details: `${bakery}/credentials/2`,
  create: `${bakery}/credentials/new`,
  sessionEnded: '#/session-ended',
  nowhere: '#/no-such-page',
} as const;

/** A renewal under way, with the tab of the popup and that of the portal, signed in and without delays. */
export class Renewal {
  readonly popup: TestPage;
  readonly portal: TestPage;
  readonly #url: string;

  private constructor(popup: TestPage, portal: TestPage, url: string) {
    this.popup = popup;
    this.portal = portal;
    this.#url = url;
  }

  /** Starts a renewal from its beginning, also where another one is under way. The portal is not open yet. */
  static async start({ browser, portal }: Stage): Promise<Renewal> {
    const popup = await browser.openExtensionPage('popup/popup.html');
    await popup.waitUntil(() => document.querySelector('main button'), [], {
      what: 'the popup has something to press',
    });
    if ((await checklistOn(popup)).length > 0) {
      await popup.click({ role: 'button', name: 'Start again' });
      await popup.text({ text: /^Start again from the first step/ });
      await popup.click({ role: 'button', name: 'Start again' });
    } else {
      await popup.click({ role: 'button', name: /^Renew/ });
    }
    await nextStepAfter(popup, null);
    return new Renewal(popup, await browser.openPage('about:blank'), portal.url);
  }

  /** Loads the portal anew, at a place of it and with more settings of the scenario in the query. */
  async open(place: string, query = ''): Promise<void> {
    await this.portal.goto(`${this.#url}?signedIn=1&delay=0&${query}${place}`);
  }

  /** Goes to another place of the portal without loading it anew, as its own links do. */
  async go(place: string): Promise<void> {
    await this.portal.evaluate((hash: string) => {
      location.hash = hash;
    }, place);
  }

  /** Presses "Done" for a step that happens away from the portal, and turns back to the portal. */
  async sayDone(step: string): Promise<void> {
    await this.popupAt(step);
    await this.popup.click({ role: 'button', name: /^Done/ });
    await nextStepAfter(this.popup, step);
    await this.portal.bringToFront();
  }

  /** Waits until the popup's current step is this one. */
  async popupAt(step: string): Promise<void> {
    await until(
      async () => {
        const current = (await checklistOn(this.popup)).find((item) => item.current)?.step;
        return current === step ? true : null;
      },
      async (error) => `The popup does not come to ${step} ${error}\n${await this.popup.describe()}`,
    );
  }

  /** Looks at the old credential and sets its file aside: what is next is on the list, or on the page to create one. */
  async lookAtOldCredential(query = ''): Promise<void> {
    await this.open(places.details, query);
    await guideAt(this.portal, 'check-valid-to', 'pointing');
    await this.go(places.list);
    await this.sayDone('set-old-keystore-aside');
  }

  /** Goes to the page to create a credential, where the password is next. */
  async startNewCredential(query = ''): Promise<void> {
    await this.lookAtOldCredential(query);
    await guideAt(this.portal, 'start-new-credential', 'pointing');
    await this.go(places.create);
    await guideAt(this.portal, 'choose-password', 'pointing');
  }

  /** Fills in the form as one should, up to the button "Download". */
  async fillIn(name: string = alexandra.displayName): Promise<void> {
    await this.portal.type(fields.password, alexandra.password);
    await this.portal.type(fields.name, name);
    await this.portal.click(fields.terms);
    await guideAt(this.portal, 'download', 'pointing');
  }

  async close(): Promise<void> {
    await this.portal.close();
    await this.popup.close();
  }
}

/** The controls of the page to create a credential, in the wording of 2025. */
export const fields = {
  password: { role: 'textbox', name: 'Keystore password' },
  name: { role: 'textbox', name: 'Credential name' },
  terms: { role: 'checkbox' },
  download: { role: 'button', name: 'Download' },
} as const;
