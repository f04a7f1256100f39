import tokens from '../../values/tokens.css?raw';

/**
 * The look of ring and card on the portal's pages. It starts from nothing (`all: initial`), so that the page's styles do not reach it, and
 * brings its own for light, dark, forced colours, narrow windows and large zoom. Nothing moves, so reduced motion needs no word.
 */
export const cardStyle = `${tokens}
:host { all: initial !important; display: contents !important;
  --unit: 16px;
  color-scheme: light dark !important; }
[part='card']:not(:popover-open), [part='ring']:not(:popover-open) { display: none !important; }
[part='card'] {
  position: fixed; margin: 0; padding: var(--space-2) var(--space-3); box-sizing: border-box;
  width: max-content; min-width: min(176px, calc(100vw - 8px)); max-width: min(304px, calc(100vw - 8px)); max-height: min(544px, calc(100vh - 8px)); overflow: auto;
  border: 1px solid var(--edge); border-radius: var(--round); background: var(--raised); color: var(--ink);
  box-shadow: var(--lift);
  font: var(--small) / 1.4 var(--sans);
  text-align: start; overflow-wrap: break-word;
  position-visibility: always; scrollbar-color: var(--edge) var(--raised);
  position-anchor: none; top: var(--y, auto); left: var(--x, auto); bottom: auto; inset-inline-end: auto;
}
[part='card'][data-place='by-control'] { position-anchor: auto; top: calc(anchor(top, 14px) + var(--y)); left: calc(anchor(left, 14px) + var(--x)); }
[part='card'].by-ring[data-place='by-control'] { position-anchor: --ring;
  top: calc(anchor(top, 14px) + var(--y) + 5px); left: calc(anchor(left, 14px) + var(--x) + 5px); }
[part='card']:not([data-place]) { inset: auto 0 0 auto; margin: 14px; }
[part='card'][data-shape='low'] { max-height: min(176px, calc(100vh - 8px)); }
[part='card'][data-shape='lowest'] { max-height: min(104px, calc(100vh - 8px)); }
[part='card'][data-shape='lowest']:has([data-warning='display-name']) { padding: var(--space-1); }
[part='card'][data-shape='lowest']:has([data-warning='display-name']) .head { position: absolute; inset-block-start: var(--space-2); inset-inline-end: var(--space-2); }
[part='card'][data-shape='lowest']:has([data-warning='display-name']) h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[part='card'][data-shape='lowest'] [data-warning='display-name'] { display: flex; flex-direction: column; gap: var(--space-1); margin: 0; padding: var(--space-1) var(--space-2); }
[part='card'][data-shape='lowest'] [data-warning='display-name'] strong { padding-inline-end: 28px; line-height: 1.3; }
[part='card'][data-shape='lowest'] [data-warning='display-name'] .copy { margin: 0; order: 1; }
[part='card'][data-shape='lowest'] [data-warning='display-name'] p { order: 2; }
[part='card'][data-shape$='pill'] { padding: var(--space-1) var(--space-2); max-width: min(384px, calc(100vw - 8px)); display: flex; align-items: center; gap: var(--space-2); }
[part='card'][data-shape$='pill'] .line, [part='card'][data-shape$='pill'] .copy { display: none; }
[part='card'][data-shape='narrow-pill'] { max-width: min(288px, calc(100vw - 8px)); }
[part='card'][data-shape$='pill'] .buttons { margin: 0; }
[part='card'][data-shape$='pill'] h2 { font-size: inherit; }
.head button { flex: none; }
.head { display: flex; justify-content: space-between; align-items: flex-start; gap: var(--space-2); }
h2 { margin: 0; padding-top: 2px; font-size: var(--body); line-height: 1.3; text-wrap: pretty; }
p, ul { margin: var(--space-1) 0 0; padding: 0; }
.line { color: var(--ink-soft); }
.right { color: var(--accent); font-weight: 600; }
.all { margin-top: var(--space-2); padding-top: var(--space-2); border-top: 1px solid var(--line); }
button.more { flex: none; min-width: 28px; min-height: 28px; padding: 0 var(--space-1); border-color: transparent; background: none; color: var(--ink-soft); font-size: var(--large); line-height: 1; }
button.more:hover { color: var(--accent); border-color: var(--edge); }
ul { list-style: none; }
.place, .foot { color: var(--ink-soft); font-size: var(--tiny); }
.foot { border-top: 1px solid var(--line); padding-top: var(--space-2); }
.facts li { padding-block: var(--space-1); padding-inline-start: var(--space-3); border-inline-start: 3px solid var(--accent); margin-bottom: var(--space-2); }
.honest { font-weight: 600; }
.hint, .asked { margin-bottom: var(--space-2); }
.hint { color: var(--ink-soft); }
.ways { list-style: disc; padding-inline-start: var(--space-5); }
.ways li { margin-bottom: var(--space-2); }
.expected details { margin-block: var(--space-1); margin-inline-start: var(--space-3); }
.choices { display: grid; gap: var(--space-2); }
.choices li { font-size: var(--tiny); line-height: 1.3; color: var(--ink-soft); }
.choices button { width: 100%; min-height: 30px; padding: 2px var(--space-2); text-align: start; white-space: pre-wrap; color: var(--ink); font-size: var(--small); }
.copy { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; margin-top: var(--space-2); }
code { flex: 1; padding: var(--space-1) var(--space-2); border: 1px dashed var(--edge); border-radius: var(--round); white-space: pre-wrap; overflow-wrap: anywhere;
  font: var(--small) / 1.5 var(--mono); user-select: all; }
[part~='warning'] { margin-top: var(--space-2); padding: var(--space-2) var(--space-3); border: 1px solid var(--warning); border-inline-start-width: 5px; border-radius: var(--round);
  background: var(--warning-paper); color: var(--ink); }
[part~='warning'] strong { color: var(--warning); }
[part~='warning'] p { margin: var(--space-1) 0; }
details { margin-top: var(--space-2); }
.report pre { max-height: 192px; overflow: auto; margin: 0 0 var(--space-2); padding: var(--space-2); border: 1px solid var(--edge); border-radius: var(--round);
  font: var(--tiny) / 1.4 var(--mono); white-space: pre; }
summary { cursor: pointer; color: var(--accent); padding: var(--space-1) 0; }
.buttons { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-top: var(--space-2); }
.buttons:empty { display: none; }
button { min-height: 36px; padding: var(--space-1) var(--space-3); border: 1px solid var(--edge); border-radius: var(--round); background: var(--raised); color: var(--ink);
  font: inherit; font-weight: 600; cursor: pointer; }
button:hover { border-color: var(--accent); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.quiet { flex: none; min-height: 28px; padding: 2px var(--space-2); border-color: transparent; color: var(--accent); font-size: var(--tiny); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) {
  [part='ring'] { border-color: Highlight; outline-color: Canvas; forced-color-adjust: none; }
  [part='card'], [part~='warning'], button { border: 2px solid CanvasText; }
  button.primary { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
@media print { :host { display: none !important; } }
`;
