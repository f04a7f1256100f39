import { distance } from '../overlay/card-place.ts';

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
  position: fixed; inset: auto; margin: ${distance}px; padding: 16px; box-sizing: border-box;
  width: min(22rem, calc(100vw - 28px)); max-height: min(34rem, calc(100vh - 28px)); overflow: auto;
  border: 1px solid var(--edge); border-top: 4px solid var(--accent); border-radius: 10px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 8px 28px rgb(0 0 0 / 28%);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  text-align: start; overflow-wrap: break-word;
  position-visibility: always; scrollbar-color: var(--edge) var(--paper);
}
[part='card'].by-ring { position-anchor: --ring; }
[part='card'] { position-anchor: auto; position-try-fallbacks: --below, --below-left, --above, --above-left, --right, --left, --corner; }
[part='card'][data-place='below'] { position-area: bottom span-right; }
[part='card'][data-place='below-left'] { position-area: bottom span-left; }
[part='card'][data-place='above'] { position-area: top span-right; }
[part='card'][data-place='above-left'] { position-area: top span-left; }
[part='card'][data-place='right'] { position-area: right span-all; }
[part='card'][data-place='left'] { position-area: left span-all; }
[part='card'][data-place^='corner'] { position-anchor: none; position-area: none; inset: auto 0 0 auto; position-try-fallbacks: none; }
[part='card'][data-place='corner-left'] { inset: auto auto 0 0; }
[part='card'][data-place='corner-top'] { inset: 0 0 auto auto; }
[part='card'][data-place='corner-top-left'] { inset: 0 auto auto 0; }
@position-try --below { position-area: bottom span-right; }
@position-try --below-left { position-area: bottom span-left; }
@position-try --above { position-area: top span-right; }
@position-try --above-left { position-area: top span-left; }
@position-try --right { position-area: right span-all; }
@position-try --left { position-area: left span-all; }
@position-try --corner { position-area: none; inset: auto 0 0 auto; }
.head button { flex: none; }
.head { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
h2 { margin: 4px 0 8px; font-size: 18px; line-height: 1.3; }
p, ul { margin: 0 0 10px; padding: 0; }
ul { list-style: none; }
.place, .foot { color: var(--soft); font-size: 13px; margin: 0; }
.foot { border-top: 1px solid var(--line); padding-top: 8px; margin-top: 4px; }
.facts li { padding-block: 6px; padding-inline-start: 12px; border-inline-start: 3px solid var(--accent); margin-bottom: 6px; }
.honest { font-weight: 600; }
.hint, .asked { margin-bottom: 10px; }
.hint { color: var(--soft); }
.ways { list-style: disc; padding-inline-start: 20px; }
.ways li { margin-bottom: 6px; }
.expected details { margin-block: 4px; margin-inline-start: 12px; }
.choices li { margin-bottom: 6px; }
.choices button { width: 100%; text-align: start; white-space: pre-wrap; }
.copy { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 10px; }
code { flex: 1; padding: 5px 8px; border: 1px dashed var(--edge); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 14px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; user-select: all; }
[part~='warning'] { margin-bottom: 10px; padding: 10px 12px; border: 1px solid var(--warn); border-inline-start-width: 5px; border-radius: 8px;
  background: var(--warn-paper); color: var(--ink); }
[part~='warning'] strong { color: var(--warn); }
[part~='warning'] p { margin: 4px 0; }
details { margin-bottom: 10px; }
.report pre { max-height: 12rem; overflow: auto; margin: 0 0 8px; padding: 8px; border: 1px solid var(--edge); border-radius: 6px;
  font: 12px/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace; white-space: pre; }
summary { cursor: pointer; color: var(--accent); padding: 4px 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.buttons:not(:empty) { margin-bottom: 10px; }
button { min-height: 36px; padding: 5px 14px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink);
  font: inherit; font-weight: 600; cursor: pointer; }
button:hover { border-color: var(--accent); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.quiet { flex: none; min-height: 28px; padding: 2px 8px; border-color: transparent; color: var(--accent); font-size: 13px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 30rem), (max-height: 26rem) {
  [part='card'] { margin: 0 !important; width: 100vw; max-height: 40vh; border-radius: 10px 10px 0 0;
    position-anchor: none !important; position-area: none !important; inset: auto 0 0 0 !important; position-try-fallbacks: none !important; }
  [part='card'].on-top { inset: 0 0 auto 0 !important; border-radius: 0 0 10px 10px; }
}
@media (forced-colors: active) {
  [part='ring'] { border-color: Highlight; outline-color: Canvas; forced-color-adjust: none; }
  [part='card'], [part~='warning'], button { border: 2px solid CanvasText; }
  button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media print { :host { display: none !important; } }
`;
