import { drawnIn } from './drawn-tree.ts';
import { isField, isPressable } from './role.ts';
import { squeeze } from './words/text.ts';

/** Something to press, with its text squeezed but not yet checked: hidden parts may be in it. */
export interface Candidate {
  readonly element: Element;
  readonly texts: readonly string[];
}

const longestName = 400;
/** More nodes than any control has. An icon's drawing does not count. */
const mostNodes = 300;
const mostReferences = 10;
const unread = /^(script|style|template|noscript|credential-guide)$/;

/**
 * Null for what cannot be pressed, or has more in it than any control. Asked of everything that can be pressed, so it reads attributes and
 * text alone, no styles; what it costs is bounded, also where one thing to press stands inside another a hundred times.
 */
export function candidateAt(element: Element): Candidate | null {
  if (!isPressable(element)) return null;
  const plain = plainText(element);
  if (plain !== null) return { element, texts: plain };
  const words = new Words({ follows: true });
  words.read(element);
  return words.isTooMuch ? null : { element, texts: words.texts };
}

const plainTags = new Set(['a', 'button']);
const naming = ['aria-label', 'aria-labelledby', 'title', 'alt', 'value'] as const;

/** The words of what holds one short text and nothing else, as most links and buttons do; null for any other. */
function plainText(element: Element): readonly string[] | null {
  const text = element.firstChild;
  if (text?.nodeType !== 3 || text.nextSibling || !plainTags.has(element.localName)) return null;
  const words = text.nodeValue ?? '';
  if (words.length > longestName || naming.some((name) => element.hasAttribute(name))) return null;
  const squeezed = squeeze(words);
  return squeezed ? [squeezed] : [];
}

/** The words by which a control might be named, in the order of the page. */
class Words {
  /** The text alone. */
  readonly #seen: string[] = [];
  /** The text with what attributes say in place of it. */
  readonly #spoken: string[] = [];
  /** What each attribute says. */
  readonly #given: string[] = [];
  readonly #follows: boolean;
  #nodes = 0;
  #length = 0;

  /** @param follows whether what an element refers to is read as well; from there nothing is followed further */
  constructor({ follows }: { readonly follows: boolean }) {
    this.#follows = follows;
  }

  get isTooMuch(): boolean {
    return this.#nodes > mostNodes || this.#length > longestName;
  }

  /** Squeezed, each once. */
  get texts(): readonly string[] {
    const texts = [this.#seen.join(' '), this.#spoken.join(' '), ...this.#given];
    return [...new Set(texts.map(squeeze))].filter(Boolean);
  }

  /** @param isNamed whether something around it has a name by an attribute already */
  read(element: Element, isNamed = false): void {
    const spokenBefore = this.#spoken.length;
    const label = this.#give(element, 'aria-label') || this.#give(element, 'alt');
    const title = this.#give(element, 'title');
    if (!isNamed) this.#say(label);
    // Of anything but a button that is an input the value is told to the program, not to a person.
    if (element.localName === 'input' && !isField(element))
      this.#write(element.getAttribute('value') ?? '', isNamed);
    if (element.localName === 'svg') this.#readTitle(element, isNamed || label !== '');
    else this.#readChildren(element, isNamed || label !== '');
    if (!isNamed && this.#spoken.length === spokenBefore) this.#say(title);
    if (this.#follows) this.#given.push(...referredTo(element));
  }

  #readChildren(element: Element, isNamed: boolean): void {
    for (const child of drawnIn(element)) {
      this.#nodes += 1;
      if (this.isTooMuch) return;
      if (child.nodeType === 3) this.#write(child.nodeValue ?? '', isNamed);
      if (child.nodeType === 1 && !unread.test((child as Element).localName))
        this.read(child as Element, isNamed);
    }
  }

  /** An icon's drawing is not gone into: its title names it. */
  #readTitle(svg: Element, isNamed: boolean): void {
    const title = svg.firstElementChild?.localName === 'title' ? svg.firstElementChild : null;
    const text = title?.textContent?.trim() ?? '';
    this.#length += text.length;
    if (text) this.#given.push(text);
    if (!isNamed) this.#say(text);
  }

  #write(text: string, isNamed: boolean): void {
    this.#length += text.length;
    if (this.isTooMuch || text.trim() === '') return;
    this.#seen.push(text);
    if (!isNamed) this.#say(text);
  }

  #say(text: string): void {
    if (text) this.#spoken.push(text);
  }

  #give(element: Element, attribute: string): string {
    const value = (element.getAttribute(attribute) ?? '').trim().slice(0, longestName);
    if (value) this.#given.push(value);
    return value;
  }
}

/** What `aria-labelledby` refers to, together and one by one. */
function referredTo(element: Element): readonly string[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/, mostReferences).filter(Boolean);
  if (ids.length === 0) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const words = new Words({ follows: false });
  for (const id of ids) {
    const other = root.getElementById?.(id);
    if (other) words.read(other);
  }
  return words.isTooMuch ? [] : words.texts;
}
