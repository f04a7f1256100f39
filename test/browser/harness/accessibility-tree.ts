/** One thing as assistive technology is told of it: by the browser's own accessibility tree, not by what our markup asks for. */
export interface AccessibleNode {
  /** In lower case, without the differences between the two browsers: `region`, `button`, `alert`, `heading`. */
  readonly role: string;
  readonly name: string;
  /** How its changes are announced; empty where they are not. */
  readonly live: string;
}

/** What Chromium's debugger tells of a node. */
export interface ChromiumNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

export function fromChromium(nodes: readonly ChromiumNode[]): readonly AccessibleNode[] {
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? '').toLowerCase(),
      name: String(name?.value ?? ''),
      live: String(properties?.find((one) => one.name === 'live')?.value.value ?? ''),
    }));
}

/** Firefox's words for a role, where they are not everybody's. */
const firefoxRoles: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  landmark: 'region',
  entry: 'textbox',
  'password text': 'textbox',
  checkbutton: 'checkbox',
};

export function fromFirefox(nodes: readonly AccessibleNode[]): readonly AccessibleNode[] {
  return nodes.map(({ role, name, live }) => ({ role: firefoxRoles[role] ?? role, name, live }));
}

/** To be run in Firefox's own window: the tree of the tab in front, flat, in its order. */
export const treeInFirefox = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const nodes = [];
  const attribute = (node, key) => {
    try { return node.attributes.getStringProperty(key); } catch { return ''; }
  };
  const walk = (node) => {
    const xmlRole = attribute(node, 'xml-roles');
    nodes.push({ role: xmlRole || service.getStringRole(node.role), name: node.name ?? '', live: attribute(node, 'live') });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (outer) walk(outer);
  return JSON.stringify(nodes);
})()`;
