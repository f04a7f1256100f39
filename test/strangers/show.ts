/** Puts a page into the document that the test runs in; `<template shadowrootmode>` becomes a shadow tree, as a browser's parser does it. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  attachShadows(document.body);
  return document;
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    template.remove();
    if (!shadow) continue;
    shadow.append(template.content);
    attachShadows(shadow);
  }
}

/** The element that has to be found: the one marked for this control, in the page or in an open shadow tree of it. */
export function truthFor(control: string, root: ParentNode = document): Element | null {
  const marked = root.querySelector(`[data-true="${control}"]`) ?? root.querySelector('[data-true=""]');
  if (marked) return marked;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && truthFor(control, shadowRoot);
    if (inside) return inside;
  }
  return null;
}

/** Whether an element is this one, or stands in it, across shadow trees. */
export function isWithin(inner: Element, outer: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host, outer);
}
