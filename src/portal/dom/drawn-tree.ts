/** The child nodes as the page draws them: a shadow tree instead of what it is attached to, a slot's content in the slot. */
export function childrenAsDrawn(element: Element): readonly Node[] {
  return [...drawnIn(element)];
}

/** The same one by one, for who may not go through all of them. One level only: what fills a slot may be a slot itself. */
export function drawnIn(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName !== 'slot') return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The parent as the page draws it: the slot that an element fills, else its parent, else the host of its shadow tree. */
export function parentAsDrawn(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : null;
}

/** Whether one element is drawn inside of the other, or is it: `contains` that shadow trees do not stop. */
export function containsAcrossShadow(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Element | null = inner; at; at = parentAsDrawn(at)) if (at === outer) return true;
  return false;
}

/** The innermost element that fits, from this one outwards: `closest` that shadow trees do not stop. */
export function closestAcrossShadow(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAsDrawn(at)) if (at.matches(selector)) return at;
  return null;
}
