import type { TestPage } from './page.ts';

/**
 * The page's whole DOM as text, attributes, field values, shadow trees and same-origin frames included, without our own element: to
 * compare before and after.
 */
export function serialiseDom(page: TestPage): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const write = (node: Node, depth: number): void => {
      const indent = '  '.repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node.nodeValue ?? '').trim();
        if (text) lines.push(indent + JSON.stringify(text));
        return;
      }
      if (node.nodeType === Node.COMMENT_NODE) return void lines.push(`${indent}<!--${node.nodeValue}-->`);
      if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLInputElement & HTMLIFrameElement;
        if (element.localName === 'credential-guide') return;
        const attributes = [...element.attributes]
          .map((one) => ` ${one.name}=${JSON.stringify(one.value)}`)
          .sort();
        const checked = element.checked ? ' (checked)' : '';
        lines.push(`${indent}<${element.localName}${attributes.join('')}>${checked}`);
        if (element.shadowRoot) {
          lines.push(`${indent}  #shadow`);
          write(element.shadowRoot, depth + 1);
        }
        if (element.localName === 'iframe' && element.contentDocument)
          write(element.contentDocument, depth + 1);
      }
      for (const child of node.childNodes) write(child, depth + 1);
    };
    write(document, 0);
    return lines.join('\n');
  });
}
