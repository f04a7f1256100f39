import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Rows = Virtualizer<Window, HTMLTableRowElement>;

/** A row that stands in the page, or the room of those that do not: so many pixels. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly height: number };

interface VirtualRows {
  /** What is in sight, some around it, the row that has the focus, and the gaps between. */
  readonly pieces: readonly Piece[];
  /** Give it to each row that stands there. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  /** Scrolls so that this row is in sight. */
  readonly show: (index: number) => void;
}

/** How many rows above and below what is in sight are there already when somebody scrolls. */
const around = 6;
/** So much of the window's top is covered by the bar and the table's head, in pixels. */
const covered = 112;
/** Where there is no room for columns each row is a card, and so many pixels stand between two (`entry-table.css`). */
const isWide = () => matchMedia('(width >= 56rem)');
const betweenCards = 12;

/**
 * Which of a table's many rows stand in the page. The page itself scrolls, not a box in it: so the table can be used at any zoom.
 *
 * @param body what the rows stand in. @param focused the row that has the focus, which has to stay there; -1 for none.
 */
export function useVirtualRows(
  body: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
  focused: number,
): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [top, setTop] = useState(0);
  const kept = useRef(focused);
  kept.current = focused;
  // Made once: every row asks it, and there are thousands.
  const [wide] = useState(isWide);
  const options: VirtualizerOptions<Window, HTMLTableRowElement> = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => window,
    estimateSize: () => (wide.matches ? 62 : 260),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement: (row, ...rest) => measureElement(row, ...rest) + (wide.matches ? 0 : betweenCards),
    scrollMargin: top,
    scrollPaddingStart: covered,
    overscan: around,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept.current, count),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState<Rows>(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // What stands above the table grows and shrinks.
  useLayoutEffect(() => {
    const now = body.current ? Math.round(body.current.getBoundingClientRect().top + scrollY) : 0;
    if (now !== top) setTop(now);
  });
  const show = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  );
  return {
    pieces: piecesOf(virtualizer.getVirtualItems(), top, virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
    show,
  };
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((one, other) => one - other);
}

function piecesOf(rows: readonly VirtualItem[], top: number, height: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let reached = top;
  const fillUpTo = (place: number) => {
    if (place > reached) pieces.push({ kind: 'gap', height: place - reached });
  };
  for (const { index, start, end } of rows) {
    fillUpTo(start);
    pieces.push({ kind: 'row', index });
    reached = end;
  }
  fillUpTo(top + height);
  return pieces;
}
