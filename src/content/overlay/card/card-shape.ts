import type { Work } from '../../../portal/dom/slices.ts';
import type { CardAbout } from './card-about.ts';
import { type CardPlace, isClean, type Judged, roomIn, type Size } from './card-place.ts';

/** In the order in which they are tried: as it is, low with its list to be scrolled, or only what to do, in a wide line or a narrow block. */
type Shape = 'whole' | 'low' | 'lowest' | 'pill' | 'narrow-pill';

const lowShapes = ['low', 'lowest'] as const;
const pills = ['pill', 'narrow-pill'] as const;

/** A shape of the card, how large the card is in it, and where it stands best then. */
export type Shaped = { readonly shape: Shape; readonly size: Size } & Judged;

/**
 * The largest shape in which the card covers nothing of what is needed; where there is none, the one that covers least of it.
 *
 * @param control what the card is to stand beside; null for a place in the window
 * @param now where it stands, which is kept where it is as good
 */
export function* chooseShape(
  card: HTMLElement,
  about: CardAbout,
  control: Element | null,
  now: CardPlace | null,
): Work<Shaped> {
  const room = yield* roomIn(card.ownerDocument, { ...about, control });
  const before = card.dataset['shape'];
  function* judge(shape: Shape): Work<Shaped> {
    const size = sizeAs(card, shape, before);
    return { shape, size, ...(yield* room.placeFor(size, shape === 'whole' || about.isPill ? now : null)) };
  }
  if (about.isPill) return yield* judge('pill');
  let best = yield* judge('whole');
  for (const shape of about.isWhole || about.isAsking ? lowShapes : [...lowShapes, ...pills]) {
    if (isClean(best)) break;
    const other = yield* judge(shape);
    if (other.harm < best.harm) best = other;
  }
  return best;
}

/** How large the card would be in this shape. It keeps the shape that it has until a place is found. */
function sizeAs(card: HTMLElement, shape: Shape, before: string | undefined): Size {
  card.dataset['shape'] = shape;
  const { offsetWidth: width, offsetHeight: height } = card;
  if (before === undefined) delete card.dataset['shape'];
  else card.dataset['shape'] = before;
  return { width, height };
}
