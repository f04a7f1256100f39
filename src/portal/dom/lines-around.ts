import { isInline } from './inline.ts';
import { isUnread } from './lines.ts';

/**
 * Whether a change makes other lines of the text that stands in the changed block itself. Blocks that come and go between blocks leave it as it
 * is: a long list need not be gone through for a row of it.
 */
export function changesLinesAround(record: MutationRecord): boolean {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  // What is in a line goes on beyond its own element.
  if (type !== 'childList' || (target.nodeType === 1 && isInline(target as Element))) return true;
  if ([...addedNodes, ...removedNodes].some(flows)) return true;
  const isStillThere = (node: Node | null) => node === null || node.parentNode === target;
  if (!isStillThere(previousSibling) || !isStillThere(nextSibling)) return true;
  return flowsBeside(previousSibling, 'previousSibling') && flowsBeside(nextSibling, 'nextSibling');
}

/** What is not read, and white space, does not part the text on its two sides. */
function flowsBeside(start: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = start;
  while (node && !flows(node) && (node.nodeType !== 1 || isUnread(node as Element))) node = node[side];
  return node !== null && flows(node);
}

/** Whether it is a part of a line. */
function flows(node: Node): boolean {
  if (node.nodeType === 1) return isInline(node as Element);
  return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}
