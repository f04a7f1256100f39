/**
 * The look of ring and card on the portal's pages. It starts from nothing (`all: initial`), so that the page's styles do not reach it, and
 * brings its own for light, dark, forced colours, narrow windows and large zoom. Nothing moves, so reduced motion needs no word.
 */
export const cardStyle = `
:host { all: initial !important; display: contents !important;
  --paper: light-dark(#ffffff, #1e2428); --ink: light-dark(#1c2427, #eceae4); --soft: light-dark(#505b60, #b3bab9);
  --line: light-dark(#dcd9d0, #343c41); --edge: light-dark(#79848a, #87939a);
  --accent: light-dark(#0b5c61, #74cfca); --accent-ink: light-dark(#ffffff, #0c2224);
  --warn-paper: light-dark(#fdf1d8, #38290f); --warn: light-dark(#7a4a00, #f2c063);
  --ring: #c2410c; --ring-halo: #ffffff;
  color-scheme: light dark !important; }
[part='card']:not(:popover-open), [part='ring']:not(:popover-open) { display: none !important; }
[part='card'] {
  position: fixed; margin: 0; padding: 10px 12px; box-sizing: border-box;
  width: max-content; min-width: min(11rem, calc(100vw - 8px)); max-width: min(19rem, calc(100vw - 8px)); max-height: min(34rem, calc(100vh - 8px)); overflow: auto;
  border: 1px solid var(--edge); border-radius: 10px; background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 20px rgb(0 0 0 / 26%);
  font: 15px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  text-align: start; overflow-wrap: break-word;
  position-visibility: always; scrollbar-color: var(--edge) var(--paper);
  position-anchor: none; top: var(--y, auto); left: var(--x, auto); bottom: auto; inset-inline-end: auto;
}
[part='card'][data-place='by-control'] { position-anchor: auto; top: calc(anchor(top, 14px) + var(--y)); left: calc(anchor(left, 14px) + var(--x)); }
[part='card'].by-ring[data-place='by-control'] { position-anchor: --ring;
  top: calc(anchor(top, 14px) + var(--y) + 5px); left: calc(anchor(left, 14px) + var(--x) + 5px); }
[part='card']:not([data-place]) { inset: auto 0 0 auto; margin: 14px; }
[part='card'][data-shape='low'] { max-height: min(11rem, calc(100vh - 8px)); }
[part='card'][data-shape='lowest'] { max-height: min(6.5rem, calc(100vh - 8px)); }
[part='card'][data-shape='pill'] { padding: 4px 8px; font-size: 14px; max-width: min(24rem, calc(100vw - 8px)); display: flex; align-items: center; gap: 8px; }
[part='card'][data-shape='pill'] .line, [part='card'][data-shape='pill'] .copy { display: none; }
[part='card'][data-shape='pill'] .buttons { margin: 0; }
[part='card'][data-shape='pill'] h2 { font-size: 14px; }
.head button { flex: none; }
.head { display: flex; justify-content: space-between; align-items: flex-start; gap: 8px; }
h2 { margin: 0; padding-top: 2px; font-size: 16px; line-height: 1.3; text-wrap: pretty; }
p, ul { margin: 6px 0 0; padding: 0; }
.line { color: var(--soft); font-size: 14px; }
.right { color: var(--accent); font-weight: 600; }
.all { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--line); }
button.more { flex: none; min-width: 28px; min-height: 28px; padding: 0 4px; border-color: transparent; background: none; color: var(--soft); font-size: 18px; line-height: 1; }
button.more:hover { color: var(--accent); border-color: var(--edge); }
ul { list-style: none; }
.place, .foot { color: var(--soft); font-size: 13px; }
.foot { border-top: 1px solid var(--line); padding-top: 8px; }
.facts li { padding-block: 6px; padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); margin-bottom: 6px; }
.honest { font-weight: 600; }
.hint, .asked { margin-bottom: 10px; }
.hint { color: var(--soft); }
.ways { list-style: disc; padding-inline-start: 20px; }
.ways li { margin-bottom: 6px; }
.expected details { margin-block: 4px; margin-inline-start: 12px; }
.choices { display: grid; gap: 6px; }
.choices li { font-size: 13px; line-height: 1.3; color: var(--soft); }
.choices button { width: 100%; min-height: 30px; padding: 2px 10px; text-align: start; white-space: pre-wrap; color: var(--ink); font-size: 15px; }
.copy { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 8px; }
code { flex: 1; padding: 5px 8px; border: 1px dashed var(--edge); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 14px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; user-select: all; }
[part~='warning'] { margin-top: 8px; padding: 10px 12px; border: 1px solid var(--warn); border-inline-start-width: 5px; border-radius: 8px;
  background: var(--warn-paper); color: var(--ink); }
[part~='warning'] strong { color: var(--warn); }
[part~='warning'] p { margin: 4px 0; }
details { margin-top: 6px; }
.report pre { max-height: 12rem; overflow: auto; margin: 0 0 8px; padding: 8px; border: 1px solid var(--edge); border-radius: 6px;
  font: 12px/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; white-space: pre; }
summary { cursor: pointer; color: var(--accent); padding: 4px 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.buttons:empty { display: none; }
button { min-height: 36px; padding: 5px 14px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink);
  font: inherit; font-weight: 600; cursor: pointer; }
button:hover { border-color: var(--accent); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.quiet { flex: none; min-height: 28px; padding: 2px 8px; border-color: transparent; color: var(--accent); font-size: 13px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) {
  [part='ring'] { border-color: Highlight; outline-color: Canvas; forced-color-adjust: none; }
  [part='card'], [part~='warning'], button { border: 2px solid CanvasText; }
  button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media print { :host { display: none !important; } }
`;
