import { sentence } from '../sentence.ts';
import { Card } from './card.tsx';
import type { CardActions } from './card-actions.ts';
import { type CardMemory, freshMemory } from './card-memory.ts';
import { type CardPlace, isBetterOnTop, placeOfCard } from './card-place.ts';
import { cardStyle } from './card-style.ts';
import { Farewell, type FarewellWords } from './farewell.tsx';
import type { Ground } from './ground.ts';
import { hostName, placeFor } from './host.ts';
import { isCovered } from './is-covered.ts';
import { draw } from './markup/draw.ts';
import { hearOnlyThePerson } from './only-the-person.ts';
import type { Restoring } from './restoring.ts';
import { Ring, ringStyle } from './ring.ts';
import { markLanguage, say } from './say.ts';
import { stillAsShown } from './still-as-shown.ts';
import { leadsOnToCard } from './tab-order.ts';
import type { View } from './view.ts';

/** How long after a control appeared its page may still be putting itself right. */
const settlingMilliseconds = 1000;

/** Our element in the page, with ring and card in its shadow tree. Made for one place; another place gets a new stage. */
export class Stage {
  readonly place: Element;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  readonly #ring: Ring;
  readonly #actions: CardActions;
  readonly #restoring: Restoring;
  #pointedAt: Element | null = null;
  /** Whether that still looks as when it was found. */
  #isAsShown = (): boolean => true;
  /** What the card was opened beside. */
  #source: Element | null = null;
  #view: View | null = null;
  #memory = freshMemory;
  #cardPlace: CardPlace | null = null;
  #isOutOfSight = false;
  #settlingUntil = 0;

  constructor(place: Element, actions: CardActions, restoring: Restoring, addStyle: Ground['addStyle']) {
    const document = place.ownerDocument;
    this.place = place;
    this.#actions = actions;
    this.#restoring = restoring;
    this.#host = document.createElement(hostName);
    // Open, so that assistive tools and outside tests can look in. It holds nothing that the page does not know itself.
    const root = this.#host.attachShadow({ mode: 'open' });
    hearOnlyThePerson(root);
    addStyle(root, ringStyle + cardStyle);
    const ring = addPopover(root, 'ring');
    ring.setAttribute('aria-hidden', 'true');
    this.#card = addPopover(root, 'card');
    this.#card.setAttribute('role', 'region');
    markLanguage(this.#card);
    this.#card.setAttribute('aria-label', say(sentence('card_label')));
    this.#ring = new Ring(ring, (isInSight) => this.#sight(isInSight));
    place.append(this.#host);
    this.#card.addEventListener('toggle', () => this.keepShown());
    ring.addEventListener('toggle', () => this.keepShown());
  }

  static placeFor(view: View, page: Document): Element {
    return placeFor(view.element, page);
  }

  /** False once the page has thrown our element out. */
  get isConnected(): boolean {
    return this.#host.isConnected;
  }

  show(view: View): void {
    if (!isAboutTheSame(this.#view, view)) this.#memory = { ...freshMemory, isSmall: this.#memory.isSmall };
    this.#view = view;
    this.#host.dataset['step'] = view.guidance.step;
    this.#host.dataset['state'] = view.state;
    // Drawn first: where the card fits depends on how big it is.
    this.#draw();
    this.#point(view);
    this.keepShown();
  }

  /** Something changed: what is pointed at no longer once the control is gone, hidden or named otherwise. */
  doubt(): void {
    if (this.#pointedAt && !this.#isAsShown()) this.#leave();
  }

  /** Comes back when the page or another extension closed or covered what is shown. */
  keepShown(): void {
    if (!this.#isTakenAway()) return;
    this.#restoring.soon(() => {
      if (this.#view === null || !this.#isTakenAway()) return;
      this.#raise();
      this.keepShown();
    });
  }

  /** The extension is gone from under the page. Nothing is pointed at any more; the card says what to do. */
  sayFarewell(words: FarewellWords): void {
    this.#view = null;
    this.#leave();
    draw(Farewell({ words, close: () => this.remove() }), this.#card);
    if (this.isConnected && !this.#card.matches(':popover-open')) this.#openCard(null);
  }

  remove(): void {
    this.#leave();
    this.#host.remove();
  }

  #isTakenAway(): boolean {
    if (this.#view === null || !this.isConnected) return false;
    const isClosed =
      !this.#card.matches(':popover-open') || (this.#pointedAt !== null && !this.#ring.isShown);
    return isClosed || isCovered(this.#card, this.#host);
  }

  /** What is shown anew stands above everything that was there before. */
  #raise(): void {
    if (this.#pointedAt) this.#ring.surround(this.#pointedAt);
    this.#openCard(this.#pointedAt);
  }

  #point({ element }: View): void {
    if (element !== this.#pointedAt) {
      this.#leave();
      this.#pointedAt = element;
      if (element) this.#pointAt(element);
    } else this.#ring.prove();
    if (this.#card.matches(':popover-open')) this.#placeCard();
    else if (!this.#restoring.isStoodDown) this.#openCard(element);
  }

  #placeCard(): void {
    this.#cardPlace = this.#source ? placeOfCard(this.#source, this.#card, this.#cardPlace) : null;
    this.#card.dataset['place'] = this.#cardPlace ?? 'corner';
    const isOnTop = this.#pointedAt !== null && isBetterOnTop(this.#pointedAt, this.#card);
    this.#card.classList.toggle('on-top', isOnTop);
  }

  #pointAt(element: Element): void {
    this.#isAsShown = stillAsShown(element);
    this.#settlingUntil = performance.now() + settlingMilliseconds;
    bringIntoSight(element);
    this.#ring.surround(element);
    this.#openCard(element);
  }

  /** A popover comes next in Tab order after its source, so the card is opened anew for another control. */
  #openCard(control: Element | null): void {
    const source = control && leadsOnToCard(control) ? control : null;
    const hadFocus = this.#card.matches(':focus-within');
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
    this.#source = source;
    this.#cardPlace = null;
    if (source) this.#card.showPopover({ source: source as HTMLElement });
    else this.#card.showPopover();
    this.#placeCard();
    // The focus is never taken, but kept where the person had put it.
    if (hadFocus) this.#focusCard();
  }

  #focusCard(): void {
    const button =
      this.#card.querySelector<HTMLElement>('button.primary') ?? this.#card.querySelector('button');
    button?.focus();
  }

  #leave(): void {
    this.#pointedAt = null;
    this.#isOutOfSight = false;
    this.#ring.leave();
    if (this.#source && this.#card.matches(':popover-open')) this.#openCard(null);
  }

  /** A page that has just changed scrolls itself to its top. In every other case it was the person who scrolled away. */
  #isPageSettling({ ownerDocument }: Element): boolean {
    return performance.now() < this.#settlingUntil && ownerDocument.defaultView?.scrollY === 0;
  }

  #sight(isInSight: boolean): void {
    if (!isInSight && this.#pointedAt && this.#isPageSettling(this.#pointedAt))
      bringIntoSight(this.#pointedAt);
    this.#isOutOfSight = !isInSight;
    this.#card.classList.toggle('out-of-sight', !isInSight);
    this.#draw();
  }

  #draw(): void {
    if (this.#view === null) return;
    const actions = {
      ...this.#actions,
      showControl: (): void => this.#pointedAt?.scrollIntoView({ block: 'center', inline: 'nearest' }),
      remember: (change: Partial<CardMemory>): void => {
        this.#memory = { ...this.#memory, ...change };
        this.#draw();
      },
      copy: (text: string): void => void this.#copy(text),
    };
    const now = { view: this.#view, memory: this.#memory, isOutOfSight: this.#isOutOfSight };
    draw(Card({ ...now, actions }), this.#card);
  }

  /** A page may forbid the clipboard to everything on it: then the text stays there to be selected by hand. */
  async #copy(text: string): Promise<void> {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    this.#memory = { ...this.#memory, copying: { text, outcome } };
    this.#draw();
  }
}

function isAboutTheSame(before: View | null, now: View): boolean {
  return before?.guidance.step === now.guidance.step && before.page === now.page;
}

function addPopover(root: ShadowRoot, part: string): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.setAttribute('part', part);
  element.popover = 'manual';
  root.append(element);
  return element;
}

/** Scrolls only when the control cannot be seen whole. */
function bringIntoSight(element: Element): void {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const isInSight =
    view !== null &&
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom <= view.innerHeight &&
    box.right <= view.innerWidth &&
    isUncovered(element, box);
  const isTaller = view !== null && box.height > view.innerHeight;
  if (!isInSight) element.scrollIntoView({ block: isTaller ? 'start' : 'center', inline: 'nearest' });
}

/** False where a sticky header or the edge of a scrolling box hides it. */
function isUncovered(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit === null || element.contains(hit) || hit.contains(element) || hit.localName === hostName;
}
