/*
 * Roles and names of elements, as the accessibility tree has them, near enough for tests. These functions are sent to the page
 * as text: they may use each other and the page's globals, and nothing else.
 */

/** The text of a node without runs of white space. */
export function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The element's role: the one it states, or the one its tag has by itself. */
export function roleOf(element: Element): string {
  const stated = element.getAttribute('role');
  if (stated) return stated.trim().split(/\s+/)[0] ?? '';
  const tag = element.localName;
  if (tag === 'input') {
    const type = (element as HTMLInputElement).type;
    const byType: Record<string, string> = {
      button: 'button',
      submit: 'button',
      reset: 'button',
      image: 'button',
      checkbox: 'checkbox',
      radio: 'radio',
      number: 'spinbutton',
      range: 'slider',
      search: 'searchbox',
    };
    return byType[type] ?? 'textbox';
  }
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : 'generic';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  const byTag: Record<string, string> = {
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    select: 'combobox',
    option: 'option',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    table: 'table',
    tr: 'row',
    td: 'cell',
    th: 'columnheader',
    dialog: 'dialog',
    nav: 'navigation',
    main: 'main',
    article: 'article',
    img: 'img',
    progress: 'progressbar',
    section: 'region',
    output: 'status',
  };
  return byTag[tag] ?? 'generic';
}

/** The element's accessible name: what labels it, else what it says itself. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const parts = labelledBy.split(/\s+/).map((id) => squeeze(root.getElementById(id)?.textContent));
    if (parts.join('')) return squeeze(parts.join(' '));
  }
  const label = squeeze(element.getAttribute('aria-label'));
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return squeeze([...labels].map((one) => one.textContent).join(' '));
  if (element.localName === 'img') return squeeze(element.getAttribute('alt'));
  if (element.localName === 'input' && /^(button|submit|reset)$/.test((element as HTMLInputElement).type)) {
    return squeeze((element as HTMLInputElement).value);
  }
  const said = /^(input|select|textarea)$/.test(element.localName)
    ? ''
    : squeeze((element as HTMLElement).textContent);
  return said || squeeze(element.getAttribute('title')) || squeeze(element.getAttribute('placeholder'));
}
