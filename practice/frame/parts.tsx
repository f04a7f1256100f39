import type { ComponentChildren } from 'preact';
import { Link } from './link.tsx';

type Kind = 'info' | 'success' | 'warning' | 'error';

/** A boxed message. Warnings and errors are announced at once, as assistive technology expects. */
export function Alert({
  kind,
  title,
  children,
}: {
  kind: Kind;
  title?: string;
  children?: ComponentChildren;
}) {
  const role = kind === 'warning' || kind === 'error' ? 'alert' : 'status';
  return (
    <div class={`alert alert--${kind}`} role={role}>
      {title === undefined ? null : <h2 class="alert__title">{title}</h2>}
      <div class="alert__body">{children}</div>
    </div>
  );
}

/** The page's heading; it takes the focus when the page has come. */
export function Heading({ children }: { children: ComponentChildren }) {
  return (
    <h1 class="page-title" tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Where one is, from the home page on; the last one is this page. */
export function Breadcrumbs({
  trail,
  here,
}: {
  trail: readonly (readonly [string, string])[];
  here: string;
}) {
  return (
    <nav aria-label="Breadcrumb" class="breadcrumbs">
      <ol>
        {trail.map(([label, to]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
