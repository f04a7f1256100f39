import { linesInside, type Snapshot } from '../../dom/snapshot.ts';
import type { Line, Piece } from '../../dom/words/lines.ts';
import { readText, squeeze } from '../../dom/words/text.ts';

/** Squeezed words of what sorts or filters a column, or explains it. */
const tool =
  /^(sort|order|filter|search|help|info|more|menu|option|column|hide|show|toggle|pin|resize|activatetosort)/;

/** What a header says, without the words of the buttons beside it; with them where there are no others. */
export function headText(
  snapshot: Snapshot,
  cell: Element,
  piecesOf: (line: Line) => readonly Piece[],
): string {
  const pieces = linesInside(snapshot, cell).map(piecesOf);
  const own = pieces.map((line) => line.filter(({ element }) => !isTool(element)));
  return joined(own) || joined(pieces);
}

function isTool(element: Element): boolean {
  const button = element.closest('button,[role="button"]');
  return button !== null && tool.test(squeeze(button.textContent ?? ''));
}

function joined(lines: readonly (readonly Piece[])[]): string {
  return readText(lines.map((pieces) => pieces.map(({ raw }) => raw).join('')).join(' '));
}
