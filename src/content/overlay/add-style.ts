/** A content script's style element counts whatever policy the page has. */
export function addStyle(root: ShadowRoot, text: string): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = text;
  root.append(style);
}
