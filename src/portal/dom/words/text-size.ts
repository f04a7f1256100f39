/** How many nodes are gone through to measure a text: more is a page's part, not a message or a label. */
const mostNodes = 400;
/** Libraries that write styles as they go put them beside what they style, also into labels. */
const unread = /^(style|script|template|noscript)$/;
const [accept, reject] = [1, 2];

/** Whether an element holds no more text than this, hidden text too. Asked before text is read: it stops as soon as it is too much. */
export function holdsAtMost(node: Node, length: number): boolean {
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, 5, (at) =>
    at.nodeType === 1 && unread.test((at as Element).localName) ? reject : accept,
  );
  let left = length - (node.nodeType === 3 ? (node as Text).length : 0);
  for (let nodes = 0; left >= 0 && walker.nextNode(); nodes++) {
    if (nodes > mostNodes) return false;
    const at = walker.currentNode;
    if (at.nodeType === 3) left -= (at as Text).length;
  }
  return left >= 0;
}
