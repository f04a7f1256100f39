import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PortalContext, usePortal } from '../portal.ts';
import type { Scenario } from '../scenario.ts';
import { Modal } from './modal.tsx';

interface ContainedProps {
  readonly in: Exclude<Scenario['container'], 'page'>;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The page's own styles once more, for a shadow tree, into which they do not reach. */
function copyOfStyles(): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  copy.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
  return copy;
}

/** Draws its children in an open shadow tree, as web components do. */
function InShadow({ children }: { children: ComponentChildren }) {
  const portal = usePortal();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [copyOfStyles()];
    render(<PortalContext.Provider value={portal}>{children}</PortalContext.Provider>, root);
  });
  return <div ref={host} />;
}

/** What the create page stands in when it is not simply the page. How the real portal does it is not known. */
export function Contained({ in: container, title, onClose, children }: ContainedProps) {
  if (container === 'iframe') {
    return <iframe class="frame" title={title} src={`/embedded${location.search}${location.hash}`} />;
  }
  if (container === 'shadow') return <InShadow>{children}</InShadow>;
  return (
    <Modal title={title} onClose={onClose} wide>
      {children}
    </Modal>
  );
}
