// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { areTermsAccepted, findTermsBox } from '../../../src/portal/find/find-field.ts';
import { findControl } from '../../../src/portal/find-control.ts';
import { show } from './stand-ins.ts';

/* The tick box of the legal statement as other kits draw it. What has to be ringed carries `data-true`, the box itself `data-box`. */

const form = (terms: string) => `<main><h1>Create machine credential</h1>
  <div><label for="p">Keystore password</label><input id="p" type="password"></div>
  <div><label for="n">Credential name</label><input id="n"></div>${terms}<button>Download</button></main>`;

const link = '<a href="#l">machine credential legal statement</a>';
const statement = `I have read and accept the ${link}`;
const unseen = 'style="opacity:0;position:absolute"';

const found = () => findControl(document, { control: 'accept-terms' });

function expectRinged(): void {
  const ring = found();
  const truth = document.querySelector('[data-true]') ?? trueInShadow();
  expect('element' in ring ? ring.element : ring.kind).toBe(truth);
}

function trueInShadow(): Element | undefined {
  for (const host of document.querySelectorAll('*')) {
    const inside = host.shadowRoot?.querySelector('[data-true]');
    if (inside) return inside;
  }
  return undefined;
}

const drawn: readonly (readonly [string, string])[] = [
  ['plain, with a link in the sentence', `<p><input type="checkbox" data-true> ${statement}</p>`],
  ['a label that ends before the link', `<input type="checkbox" id="t" data-true><label for="t">I have read and accept the</label> ${link}`],
  ['in another cell', `<table><tr><td><input type="checkbox" data-true></td><td>${statement}</td></tr></table>`],
  ['in the cell before', `<table><tr><td>${statement}</td><td><input type="checkbox" data-true></td></tr></table>`],
  ['in the row before', `<table><tr><td>${statement}</td></tr><tr><td><input type="checkbox" data-true> I agree</td></tr></table>`],
  ['in the paragraph before', `<p>${statement}.</p><p><input type="checkbox" data-true></p>`],
  ['in the paragraph before, with a label of its own', `<p>Machine credential legal statement: you are responsible for its use.</p><label><input type="checkbox" data-true> I agree</label>`],
  ['in the paragraph after', `<div><input type="checkbox" aria-label="Accept" data-true></div><p>By ticking this I accept the ${link}.</p>`],
  ['before the box in one line', `<div>${statement} <input type="checkbox" data-true></div>`],
  ['a label without `for`', `<input type="checkbox" data-true><label>${statement}</label>`],
  ['ASP.NET, with its hidden twin', `<input type="checkbox" name="a" data-true><input type="hidden" name="a" value="false"> ${statement}`],
  ['in a field that only shows it', `<textarea readonly>Machine credential legal statement: you are responsible for its use.</textarea><label><input type="checkbox" data-true> I accept</label>`],
  ['in a long text to scroll through', `<div tabindex="0"><style>p{}</style><h3>Machine credential legal statement</h3>${'<p>You are responsible for the use of it, and say so to nobody but the ATO.</p>'.repeat(60)}</div><label><input type="checkbox" data-true> I have read and accept this</label>`],
  ['described by it', `<section><p id="d">${statement}</p></section><hr><div><input type="checkbox" aria-label="I agree" aria-describedby="d" data-true></div>`],
  ['labelled by it', `<div><span id="l">${statement}</span></div><div><div role="checkbox" tabindex="0" aria-checked="false" aria-labelledby="l" data-true></div></div>`],
  ['GOV.UK', `<fieldset><legend>${statement}</legend><div><div><input type="checkbox" id="t" data-true><label for="t">Yes, I agree</label></div></div></fieldset>`],
  ['AgDS', `<label><span><input type="checkbox" ${unseen}><span aria-hidden="true"></span></span><span data-x>${statement}</span></label>`],
  ['MUI', `<label><span><input type="checkbox" ${unseen}><svg></svg></span><span>${statement}</span></label>`],
  ['Angular Material', `<mat-checkbox><div data-true><div><input type="checkbox" id="m" ${unseen}><div></div></div><label for="m">${statement}</label></div></mat-checkbox>`],
  ['Bootstrap', `<div data-true><input type="checkbox" id="b" ${unseen}><label for="b">${statement}</label></div>`],
  ['Vuetify, statement in a slot', `<div data-true><div><div><i aria-hidden="true"></i><input type="checkbox" id="v" ${unseen}></div></div><label for="v"><div>${statement}</div></label></div>`],
  ['drawn beside it, with a message under it', `<div><div data-true><input type="checkbox" id="w" ${unseen}><span></span><label for="w">${statement}</label></div><p>You have to agree.</p></div>`],
  ['drawn in its label', `<div><input type="checkbox" id="y" style="display:none"><label for="y" data-true>${statement}</label></div>`],
  ['a native box under a drawn one', `<div><span data-true><input type="checkbox" ${unseen}><b aria-hidden="true"></b></span> ${statement}</div>`],
  ['Radix, with a twin for the form', `<div><button type="button" role="checkbox" aria-checked="false" id="r" data-true></button><input type="checkbox" aria-hidden="true" tabindex="-1" ${unseen}><label for="r">${statement}</label></div>`],
  ['a switch', `<div><div role="switch" tabindex="0" aria-checked="false" data-true></div><span>${statement}</span></div>`],
  ['a drawn box around a native one', `<div role="checkbox" aria-checked="false" tabindex="0" data-true><input type="checkbox" tabindex="-1"> ${statement}</div>`],
]; // biome-ignore format: a list of markup reads best dense

describe('the tick box of the legal statement', () => {
  test.each(drawn)('%s', (_, terms) => {
    show(form(terms.replace('<label><span><input', '<label data-true><span><input')));
    expectRinged();
    expect(areTermsAccepted(takeSnapshot(document))).toBe(false);
  });

  test.each(drawn)('%s: right too beside a newsletter', (_, terms) => {
    const news = '<div><label><input type="checkbox"> Email me news of machine credentials</label></div>';
    const marked = terms.replace('<label><span><input', '<label data-true><span><input');
    for (const html of [form(`${news}<div>${marked}</div>`), form(`<div>${marked}</div>${news}`)]) {
      show(html);
      expectRinged();
    }
  });

  test('drawn beside it in no element of their own: the label alone', () => {
    const label = `<label for="x" data-true>${statement}</label>`;
    show(form(`<input type="checkbox" id="x" ${unseen}><span></span>${label}`));
    expectRinged();
  });

  test('Shoelace', () => {
    show(form(`<sl-checkbox>${statement}</sl-checkbox>`));
    shadow(
      'sl-checkbox',
      `<label data-true><input type="checkbox" ${unseen}><span></span><div><slot></slot></div></label>`,
    );
    expectRinged();
  });

  test('Material Web: the label is around the kit’s own element', () => {
    show(form(`<div><md-checkbox></md-checkbox> ${statement}</div>`));
    shadow('md-checkbox', '<div><input type="checkbox" data-true><svg></svg></div>');
    expectRinged();
  });

  test('Lit: the statement stands beside the kit’s own element, in a cell', () => {
    show(form(`<table><tr><td><x-tick></x-tick></td><td>${statement}</td></tr></table>`));
    shadow('x-tick', '<div role="checkbox" aria-checked="false" tabindex="0" data-true></div>');
    expectRinged();
  });
});

function shadow(name: string, html: string): void {
  const host = document.querySelector(name) as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = html;
}

describe('is none of', () => {
  test.each([
    [
      'a newsletter under the statement',
      `<p>${statement}</p><label><input type="checkbox"> Keep me informed</label>`,
    ],
    [
      'a box of another field',
      `<p>${statement}</p><p>Country <input></p><p><input type="checkbox"> My address has changed</p>`,
    ],
    [
      'a long text about something else',
      `<div><h3>News</h3>${'<p>Something was made that is new to all of us in these years.</p>'.repeat(60)}</div><label><input type="checkbox"> I agree</label>`,
    ],
    ['"Show password"', `<label><input type="checkbox"> Show password</label><p>${statement}</p>`],
    ['a statement without a box', `<p>${statement}</p>`],
    ['a box that is not there', `<p>${statement} <input type="checkbox" style="display:none"></p>`],
    [
      'a statement beyond another box',
      `<p>${statement}</p><label><input type="radio"> One year</label><div><input type="checkbox"></div>`,
    ],
  ])('%s', (_, terms) => {
    show(form(terms));
    expect(['not-found', 'hidden']).toContain(found().kind);
  });

  test('two that could both be it are ambiguous', () => {
    show(form(`<p><input type="checkbox"> ${statement}</p><p><input type="checkbox"> ${statement}</p>`));
    expect(findTermsBox(takeSnapshot(document))).toEqual({ kind: 'ambiguous', count: 2 });
  });

  test('rows to be chosen from a long list', () => {
    const rows = '<div><input type="checkbox"></div>'.repeat(60);
    show(form(`<p>${statement}</p><p>Choose the rows:</p>${rows}`));
    expect(found().kind).toBe('not-found');
  });
});

test.each([
  `<div><span><input type="checkbox" checked ${unseen}></span> ${statement}</div>`,
  `<div><div role="checkbox" aria-checked="true" tabindex="0"></div> ${statement}</div>`,
  `<p>${statement}</p><label><input type="checkbox" checked> I agree</label>`,
])('whether it is ticked is read from it: %s', (terms) => {
  show(form(terms));
  expect(areTermsAccepted(takeSnapshot(document))).toBe(true);
});
