import type { Guidance } from '../journey/guide/guidance.ts';
import { nextTurn } from '../portal/dom/slices.ts';
import { type Snapshot, takeSnapshot } from '../portal/dom/snapshot.ts';
import { isBusy } from '../portal/find/busy.ts';
import type { PageId } from '../portal/ids.ts';
import { recognisePage } from '../portal/pages.ts';
import type { Pinned } from '../portal/pinned.ts';
import type { Host } from './host.ts';
import { Drawing } from './overlay/drawing.ts';
import { whatChanged } from './overlay/still-as-shown.ts';
import { type FarewellWords, farewellWords } from './pointer/farewell.tsx';
import { saidOnCard } from './said-on-card.ts';
import { Picking } from './teach/picking.ts';
import { Telling } from './telling.ts';
import { unreadView, type View, viewOf } from './view.ts';
import { Attention } from './watch/attend.ts';
import { GracePeriod } from './watch/grace-period.ts';
import { Growth } from './watch/growth.ts';
import { isPromise, Looker } from './watch/looker.ts';
import { observe } from './watch/observe.ts';
import { whileAlive } from './watch/on-invalidated.ts';
import { Recheck } from './watch/recheck.ts';
import { watchPage } from './watch/watch-page.ts';
import { whenOutdated } from './watch/when-outdated.ts';

/**
 * Guides the person on this page while a journey is under way: observes, tells the background what was seen, draws what it answers. Ends
 * with the signal and leaves the page as it was.
 */
export class PageGuide {
  readonly #document: Document;
  readonly #host: Host;
  readonly #signal: AbortSignal;
  readonly #attention: Attention;
  readonly #watch: ReturnType<typeof watchPage>;
  readonly #drawing: Drawing;
  #farewellWords: FarewellWords | null = null;
  readonly #picking: Picking;
  readonly #gracePeriod: GracePeriod;
  readonly #recheck: Recheck;
  readonly #looker: Looker;
  readonly #growth = new Growth();
  readonly #telling: Telling;
  #guidance: Guidance;
  #taught: readonly Pinned[];
  #page: PageId | null = null;
  /** Whether the page changed while it was to be judged. */
  #isRestless = false;
  /** Nothing of an earlier version stands in the page any more, however deep. */
  #isCleared = false;
  #shown: Partial<Pick<View, 'state' | 'element' | 'page' | 'guidance'>> = {};

  constructor(
    document: Document,
    host: Host,
    { guidance, taught }: { guidance: Guidance; taught: readonly Pinned[] },
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#host = host;
    this.#guidance = guidance;
    this.#taught = taught;
    this.#signal = signal;
    const soon = (): void => {
      this.#looker.changed();
      this.#watch.soon(0);
    };
    this.#looker = new Looker(document, signal);
    this.#attention = new Attention(soon, signal);
    const { addStyle } = host;
    this.#drawing = new Drawing(
      {
        page: document,
        actions: () => this.#actions(),
        addStyle,
        lookSoon: soon,
        redraw: () => this.#draw(),
      },
      signal,
    );
    this.#picking = new Picking(
      document,
      { changed: () => this.#draw(), snapshot: () => this.#snapshotNow() },
      signal,
    );
    this.#telling = new Telling(
      host,
      {
        follow: (next, pinned) => this.follow(next, pinned),
        unanswered: () => this.#draw(),
        gone: () => this.#gone(),
      },
      signal,
    );
    this.#gracePeriod = new GracePeriod(soon, signal);
    this.#recheck = new Recheck(soon, signal);
    this.#watch = watchPage(
      document,
      {
        look: () => this.#drawing.safely(() => this.#look()) ?? false,
        notice: (changes) => {
          this.#looker.changed();
          this.#drawing.doubt(whatChanged(changes));
        },
        thrownOut: () => this.#drawing.comeBack(),
      },
      signal,
    );
    const askAgain = (): void => void (this.#guidance.isBesidePanel && this.#telling.ask());
    whenOutdated(document, { page: () => this.#tellAgain(), beside: askAgain }, signal);
    document.addEventListener('toggle', () => this.#drawing.keepShown(), { signal, capture: true });
    document.addEventListener('fullscreenchange', soon, { signal });
    whileAlive(() => this.#gone(), signal);
    this.#drawing.safely(() => this.#look());
    // The browser's words come from another process the first time. They are asked for while the extension lives.
    void nextTurn().then(() => (this.#farewellWords = farewellWords()));
  }

  /** New guidance from the background. */
  follow(guidance: Guidance, taught: readonly Pinned[]): void {
    const { run, step } = this.#guidance;
    const isOfAnother = guidance.run !== run;
    // On a page of the portal there is no portal to be opened: the journey was started again.
    const isForgotten = guidance.step === 'open-ram' && step !== 'open-ram';
    this.#guidance = guidance;
    this.#taught = taught;
    this.#draw();
    // What was told of this page counted for the journey before.
    if (isOfAnother || isForgotten) this.#tellAgain();
  }

  /** Looks at the page and tells what it sees. Whether there was anything new. */
  #look(): boolean | Promise<boolean> {
    this.#watch.notice();
    const read = this.#looker.look();
    if (!isPromise(read)) return this.#judge(read);
    return read.then((snapshot) => this.#judgeInTurn(snapshot));
  }

  /** To read a long page is long enough for one task. What changed meanwhile is looked at anew, and a page that never rests judged at once. */
  async #judgeInTurn(snapshot: Snapshot | null): Promise<boolean> {
    if (!this.#isRestless) await nextTurn();
    this.#isRestless = snapshot !== null && this.#looker.current !== snapshot;
    if (this.#isRestless) return false;
    return this.#drawing.safely(() => this.#judge(snapshot)) ?? false;
  }

  #judge(snapshot: Snapshot | null): boolean {
    if (this.#signal.aborted) return false;
    const { state, element } = this.#shown;
    if (snapshot) {
      if (!this.#isCleared) this.#drawing.clearLeftBehind(snapshot.places);
      this.#isCleared = true;
      this.#watch.watch(snapshot.places);
      // A shadow tree that an element gets later is told of by none of the page's changes.
      if (this.#growth.isExpected(snapshot.unfinished)) this.#recheck.soon();
      if (this.#report(snapshot)) return true;
    } else this.#drawUnread();
    return state !== this.#shown.state || element !== this.#shown.element;
  }

  /** Tells what is seen, unless it was told before, and draws. Whether it was told. */
  #report(snapshot: Snapshot): boolean {
    const page = recognisePage(this.#document, snapshot);
    const opened = page !== this.#page && page !== 'unknown';
    if (opened) this.#open(page);
    this.#attention.attendTo(page, snapshot);
    const { attended, followedRow } = this.#attention;
    const { displayName } = this.#guidance;
    const sighting = observe(page, snapshot, { opened, attended, followedRow, displayName });
    // On a page that is known, what was typed shows at once; on a new one the background says first what is next.
    if (!opened) this.#drawBy(snapshot);
    if (this.#telling.saw(sighting)) return true;
    if (opened) this.#drawBy(snapshot);
    return false;
  }

  #tellAgain(): void {
    this.#telling.forget();
    this.#looker.changed();
    this.#watch.soon(0);
  }

  #open(page: PageId): void {
    this.#page = page;
    this.#attention.attended = null;
    if (page === 'entity-list' || page === 'credential-list') this.#attention.followedRow = null;
  }

  /** By what was seen last, as long as the page is so; else by a new look, soon. */
  #draw(): void {
    this.#watch.notice();
    const snapshot = this.#looker.current;
    if (snapshot) this.#drawBy(snapshot);
    else this.#watch.soon(0);
  }

  #drawBy(snapshot: Snapshot): void {
    const page = recognisePage(this.#document, snapshot);
    const taught = this.#taught;
    const show = (patient: boolean): View => {
      const { showing } = this.#picking;
      const { isNameEntered } = this.#attention;
      return viewOf(this.#guidance, page, snapshot, patient, { taught, showing, isNameEntered });
    };
    this.#show(page, show, isBusy(snapshot));
  }

  #drawUnread(): void {
    this.#show('unknown', (patient) => unreadView(this.#guidance, patient));
  }

  #show(page: PageId, view: (patient: boolean) => View, isBusy = false): void {
    this.#drawing.safely(() => {
      const about = `${this.#guidance.step} ${page}`;
      this.#picking.beAbout(about);
      const patient = this.#gracePeriod.lastsFor(about, isBusy);
      const { element: before } = this.#shown;
      this.#shown = this.#drawing.show(view(patient), patient);
      // Where the card stands best is known once the page around a new control has come to rest.
      const { element } = this.#shown;
      if (element && element !== before) this.#recheck.soon();
    });
  }

  /** The extension was updated or switched off under this page: nobody answers any more. */
  #gone(): void {
    if (this.#farewellWords) this.#drawing.sayFarewell(this.#farewellWords);
    this.#host.end();
  }

  #actions() {
    return saidOnCard({
      document: this.#document,
      tell: (message) => void this.#telling.tell(message),
      drawn: () => ({
        guidance: this.#shown.guidance ?? this.#guidance,
        page: this.#shown.page ?? 'unknown',
      }),
      picking: this.#picking,
      tellAgain: () => this.#tellAgain(),
      fault: () => this.#drawing.fault,
    });
  }

  #snapshotNow(): Snapshot {
    return this.#looker.current ?? takeSnapshot(this.#document);
  }
}
