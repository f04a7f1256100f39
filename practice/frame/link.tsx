import type { ComponentChildren } from 'preact';
import { usePortal } from '../portal.ts';

interface LinkProps {
  readonly to: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to another page of the portal, out of the frame if it stands in one. */
export function Link({ to, children, ...rest }: LinkProps) {
  const { go } = usePortal();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={onClick} {...rest}>
      {children}
    </a>
  );
}
