import { sentence } from '../../values/sentence.ts';
import type { Host } from '../host.ts';
import { cardStyle } from '../pointer/card-style.ts';
import { markLanguage, say } from '../pointer/say.ts';
import { coverStyle } from './cover.ts';
import { makeHost } from './host.ts';
import { ringStyle } from './ring.ts';
import { hearOnlyThePerson } from './trusted-events.ts';

/** Our element and what is in its closed tree, each a popover of its own. */
interface Parts {
  readonly host: HTMLElement;
  readonly ring: HTMLElement;
  readonly cover: HTMLElement;
  readonly card: HTMLElement;
}

/** Makes them; nothing is in the page yet. */
export function makeParts(document: Document, addStyle: Host['addStyle']): Parts {
  const { host, root } = makeHost(document);
  hearOnlyThePerson(root);
  addStyle(root, ringStyle + coverStyle + cardStyle);
  const ring = addPopover(root, 'ring');
  ring.setAttribute('aria-hidden', 'true');
  const cover = addPopover(root, 'cover');
  const card = addPopover(root, 'card');
  card.setAttribute('role', 'region');
  markLanguage(card);
  card.setAttribute('aria-label', say(sentence('card_label')));
  return { host, ring, cover, card };
}

function addPopover(root: ShadowRoot, part: string): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.setAttribute('part', part);
  element.popover = 'manual';
  root.append(element);
  return element;
}

/**
 * Whether something that came later lies over the middle of the card: the browser's top layer has its own order, in which what was shown
 * last is above. A menu that the person opened there closes by itself and is left alone.
 */
export function isCovered(card: Element, host: Element): boolean {
  const box = card.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && hit !== host && !hit.closest('[popover="auto"], [popover=""], [popover="hint"]');
}
