/** The site’s one style sheet: the system’s own letters, light and dark, a column that can be read. */
export const styles = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2326, #e8ecee);
  --soft: light-dark(#505b60, #aab6bb);
  --paper: light-dark(#ffffff, #14191b);
  --raised: light-dark(#f3f6f7, #1e2629);
  --line: light-dark(#c6d0d4, #3a464b);
  --link: light-dark(#0b5c74, #7fd0e6);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100rem; background: var(--paper); padding: 0.5rem 1rem; }
.skip:focus { inset-inline-start: 0; }
nav { background: var(--raised); border-block-end: 1px solid var(--line); }
nav ul { list-style: none; margin: 0 auto; padding: 0.5rem 1rem; max-inline-size: 64rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { display: inline-block; padding-block: 0.25rem; }
nav [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
main, footer { margin: 0 auto; padding: 1rem; max-inline-size: 48rem; }
footer { color: var(--soft); border-block-start: 1px solid var(--line); margin-block-start: 3rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-block-start: 2.5rem; }
img { max-inline-size: 100%; block-size: auto; border-radius: 4px; }
.wide { overflow-x: auto; margin-block: 1.5rem; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; min-inline-size: 6rem; }
th { background: var(--raised); }
th:empty { padding: 0; }
pre { overflow-x: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem; font-size: 0.875rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
:not(pre) > code { background: var(--raised); padding: 0.1em 0.3em; border-radius: 3px; }
`;
