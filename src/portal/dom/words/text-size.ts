/** How many nodes are gone through to measure a text: more is a page's part, not a message or a label. */
const mostNodes = 400;
/** Libraries that write styles as they go put them beside what they style, also into labels. */
const unread = /^(style|script|template|noscript)$/;

/** Whether a node holds no more text than this, hidden text too. Asked before text is read: it stops as soon as it is too much. */
export function holdsAtMost(node: Node, length: number): boolean {
  let left = length;
  let at: Node | null = node;
  for (let nodes = 0; at && left >= 0; nodes++) {
    if (nodes > mostNodes) return false;
    const isText: boolean = at.nodeType === 3;
    if (isText) left -= (at as Text).length;
    const isRead: boolean = !isText && (at === node || !unread.test((at as Element).localName));
    at = (isRead && at.firstChild) || nodeAfter(at, node);
  }
  return left >= 0;
}

/** The next node in the order of the page that does not stand in this one, within `whole`. */
function nodeAfter(node: Node, whole: Node): Node | null {
  for (let at: Node | null = node; at && at !== whole; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
