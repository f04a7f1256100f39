import type { Work } from '../../../portal/dom/slices.ts';
import { type About, type Box, harm, type Standing, whatStandsThere } from './what-stands-there.ts';

/** Where the card stands, from the upper left corner of its control, or of the window while there is none in sight. In CSS pixels. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly isByControl: boolean;
}

/** The card's distance from control and window, in CSS pixels. */
export const distance = 14;
/** The least, in a window that has no room for that. */
const narrowDistance = 4;
/** What the ring takes around the control, and a little air. */
const ring = 9;
/** The window is judged by squares of this size. */
const square = 8;
/** Air around the card. */
const air = 4;
/** As bad as covering a square of text: to be so many pixels further away. */
const farAway = 200;
/** So much less has to be covered elsewhere, or so many pixels nearer has it to be, that the card leaves the place it has. */
const worthMoving = { covering: 12 * harm.text, pixels: 160 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the window's upper left corner, in CSS pixels. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** A place, where in the window that is now, and how bad it is: 0 where nothing at all is covered. */
export interface Judged {
  readonly place: CardPlace;
  readonly corner: Corner;
  readonly harm: number;
}

/** The nearest corner to this one from which all of a card of this size is in the window. */
export function withinWindow({ innerWidth, innerHeight }: Window, corner: Corner, size: Size): Corner {
  const within = (at: number, most: number) => Math.max(Math.min(at, most), 0);
  return {
    left: within(corner.left, innerWidth - size.width),
    top: within(corner.top, innerHeight - size.height),
  };
}

/** True where nothing is covered that the person needs at this step, or could press. */
export function isClean({ harm: there }: Judged): boolean {
  return there < harm.control;
}

/** A corner of the window where a card of this size does not lie on the control; null where it does not now, or would in each. */
export function cornerAside(
  { innerWidth, innerHeight }: Window,
  { width, height }: Size,
  now: Corner,
  control: Box,
): Corner | null {
  const [right, bottom] = [innerWidth - width - distance, innerHeight - height - distance];
  const all = [now, ...[bottom, distance].flatMap((top) => [right, distance].map((left) => ({ left, top })))];
  const free = all.find(
    ({ left, top }) =>
      !overlaps({ left, top, right: left + width, bottom: top + height }, around(control, ring)),
  );
  return free === undefined || free === now ? null : free;
}

/** The room that a window has now for a card about this. It takes its time on a full page. */
export function* roomIn(page: Document, about: About): Work<Room> {
  const room = new Room(page, about);
  yield* room.take(yield* whatStandsThere(page, about));
  return room;
}

/** What stands in the window now, to be asked for places of several sizes. */
class Room {
  readonly #view: Window;
  readonly #control: Box | null;
  readonly #columns: number;
  readonly #rows: number;
  /** Of all squares above and to the left of a corner, together. */
  #sums = new Float64Array();

  constructor(page: Document, about: About) {
    this.#view = page.defaultView as Window;
    this.#control = about.control?.getBoundingClientRect() ?? null;
    this.#columns = Math.ceil(this.#view.innerWidth / square);
    this.#rows = Math.ceil(this.#view.innerHeight / square);
  }

  /** Takes up what stands there. */
  *take(standing: readonly Standing[]): Work<void> {
    const own = this.#control ? [{ box: around(this.#control, ring), harm: harm.own }] : [];
    this.#sums = yield* this.#sumUp([...standing, ...own]);
  }

  /**
   * The best place for a card of this size: where it covers least, and of several the nearest to its control. What it has now is kept
   * unless another is clearly better, so that it does not jump about.
   */
  *placeFor(size: Size, now: CardPlace | null): Work<Judged> {
    const { innerWidth, innerHeight } = this.#view;
    const margin = innerWidth < size.width + 2 * distance ? narrowDistance : distance;
    const [right, bottom] = [innerWidth - margin - size.width, innerHeight - margin - size.height];
    const judge = (left: number, top: number): Tried => {
      const box = around({ left, top, right: left + size.width, bottom: top + size.height }, air);
      return { left, top, covers: this.#covered(box), away: this.#awayFrom(box) };
    };
    let best = judge(Math.max(margin, right), Math.max(margin, bottom));
    for (const top of steps(margin, bottom)) {
      yield;
      for (const left of steps(margin, right)) {
        const there = judge(left, top);
        if (harmOf(there) < harmOf(best)) best = there;
      }
    }
    const kept = now && this.#cornerOf(now);
    if (kept && this.#fits(kept, size)) {
      const there = judge(kept.left, kept.top);
      const isGoodEnough =
        there.covers <= best.covers + worthMoving.covering && there.away <= best.away + worthMoving.pixels;
      if (isGoodEnough && now) return { place: now, corner: kept, harm: there.covers };
    }
    return { place: this.#placeAt(best), corner: best, harm: best.covers };
  }

  #placeAt({ left, top }: Corner): CardPlace {
    const from = this.#control ?? { left: 0, top: 0 };
    return { x: left - from.left, y: top - from.top, isByControl: this.#control !== null };
  }

  #cornerOf({ x, y, isByControl }: CardPlace): Corner | null {
    if (isByControl !== (this.#control !== null)) return null;
    const from = this.#control ?? { left: 0, top: 0 };
    return { left: from.left + x, top: from.top + y };
  }

  #fits({ left, top }: Corner, { width, height }: Size): boolean {
    const { innerWidth, innerHeight } = this.#view;
    return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
  }

  /** How far the card is from its control. Without one, from the lower right corner. */
  #awayFrom(box: Box): number {
    const { innerWidth, innerHeight } = this.#view;
    const to = this.#control ?? {
      left: innerWidth,
      top: innerHeight,
      right: innerWidth,
      bottom: innerHeight,
    };
    const across = Math.max(to.left - box.right, box.left - to.right, 0);
    const along = Math.max(to.top - box.bottom, box.top - to.bottom, 0);
    return Math.hypot(across, along);
  }

  #covered(box: Box): number {
    const [left, top, right, bottom] = this.#squares(box);
    const at = (column: number, row: number) => this.#sums[row * (this.#columns + 1) + column] ?? 0;
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  }

  /** Which squares a box lies on: from the first to before the last. */
  #squares({ left, top, right, bottom }: Box): [number, number, number, number] {
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
    return [
      within(Math.floor(left / square), this.#columns),
      within(Math.floor(top / square), this.#rows),
      within(Math.ceil(right / square), this.#columns),
      within(Math.ceil(bottom / square), this.#rows),
    ];
  }

  *#sumUp(standing: readonly Standing[]): Work<Float64Array<ArrayBuffer>> {
    const [columns, rows] = [this.#columns, this.#rows];
    const worst = new Float64Array(columns * rows);
    for (const { box, harm: there } of standing) {
      yield;
      const [left, top, right, bottom] = this.#squares(box);
      for (let row = top; row < bottom; row++) {
        for (let at = row * columns + left; at < row * columns + right; at++) {
          if ((worst[at] ?? 0) < there) worst[at] = there;
        }
      }
    }
    const sums = new Float64Array((columns + 1) * (rows + 1));
    for (let row = 0; row < rows; row++) {
      yield;
      let line = 0;
      for (let column = 0; column < columns; column++) {
        line += worst[row * columns + column] ?? 0;
        sums[(row + 1) * (columns + 1) + column + 1] = line + (sums[row * (columns + 1) + column + 1] ?? 0);
      }
    }
    return sums;
  }
}

interface Tried extends Corner {
  readonly covers: number;
  /** From the control, in CSS pixels. */
  readonly away: number;
}

function harmOf({ covers, away }: Tried): number {
  return covers + (away / farAway) * harm.text;
}

/** Whether the card lies on its control, or on the ring around it. */
export function isOnControl(card: Element, control: Element): boolean {
  return overlaps(card.getBoundingClientRect(), around(control.getBoundingClientRect(), ring));
}

/** From the one to the other, both with it. */
function steps(from: number, to: number): number[] {
  if (to < from) return [];
  const all: number[] = [];
  for (let at = from; at < to; at += 2 * square) all.push(at);
  return [...all, to];
}

function around({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
