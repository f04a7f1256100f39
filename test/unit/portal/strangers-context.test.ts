// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isInBreadcrumb, isInFooter, isInNavigation, isInSentence } from '../../../src/portal/dom/context.ts';
import { show } from './stand-ins.ts';

/** The element that is meant, also in a shadow tree. */
function meant(html: string): Element {
  show(html);
  const element = document.querySelector('[data-it]');
  if (!element) throw new Error('nothing is meant');
  return element;
}

const link = '<a href="#c" data-it>Create machine credential</a>';

describe('a trail', () => {
  test.each([
    [
      'Bootstrap',
      `<nav aria-label="breadcrumb"><ol><li><a href="#">Home</a></li><li>${link}</li></ol></nav>`,
    ],
    ['GOV.UK', `<div><ol><li><a href="#">Home</a></li><li aria-current="page">${link}</li></ol></div>`],
    [
      'MUI',
      `<nav aria-label="breadcrumb"><ol><li><a href="#">Home</a></li><li aria-hidden="true">/</li><li>${link}</li></ol></nav>`,
    ],
    ['Vuetify', `<ul><li><a href="#">Home</a></li><li>/</li><li>${link}</li></ul>`],
    ['PrimeNG', `<nav><ol><li>${link}</li><li><svg></svg></li><li><span>INGLETON153</span></li></ol></nav>`],
    ['separators in the text', `<nav><a href="#">Home</a> › ${link} › INGLETON153</nav>`],
    ['a separator at the step’s beginning', `<ul><li><a href="#">Home</a></li><li>&gt; ${link}</li></ul>`],
    ['You are here', `<ul><li>You are here: <a href="#">Home</a></li><li>${link}</li></ul>`],
    [
      'schema.org',
      `<ul itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="#">Home</a></li><li>${link}</li></ul>`,
    ],
    [
      'a label that stands elsewhere',
      `<h2 id="b" hidden>Breadcrumbs</h2><div role="navigation" aria-labelledby="b"><a href="#">Home</a>${link}</div>`,
    ],
    ['its role described', `<div aria-roledescription="breadcrumb"><a href="#">Home</a>${link}</div>`],
  ])('%s', (_, html) => {
    expect(isInBreadcrumb(meant(html))).toBe(true);
    expect(isInNavigation(meant(html))).toBe(true);
  });

  test('a kit’s own element, whose steps stand in its slots', () => {
    const element = meant(`<sl-breadcrumb><sl-breadcrumb-item>${link}</sl-breadcrumb-item></sl-breadcrumb>`);
    const trail = document.querySelector('sl-breadcrumb') as Element;
    trail.attachShadow({ mode: 'open' }).innerHTML = '<nav aria-label="Breadcrumb"><slot></slot></nav>';
    expect(isInBreadcrumb(element)).toBe(true);
  });

  test.each([
    [
      'a business that trades as another',
      `<ul><li>Ingleton Pty Ltd T/A The Bakery ${link}</li><li>Bell &amp; Co ${link}</li></ul>`,
    ],
    ['names with "and/or"', `<ul><li>Users and/or groups</li><li>${link}</li></ul>`],
    ['dates', `<ul><li>01/02/2026 ${link}</li><li>02/03/2026</li></ul>`],
    ['the buttons of a page', `<ul><li><a href="#">Add new user</a></li><li>${link}</li></ul>`],
    ['numbered steps', `<ol><li>${link}</li><li>Load it into your software</li></ol>`],
    ['tabs', `<nav><ul><li><a href="#">History</a></li><li>${link}</li></ul></nav>`],
  ])('is not %s', (_, html) => {
    expect(isInBreadcrumb(meant(html))).toBe(false);
  });
});

describe('a menu of pages', () => {
  test.each([
    `<nav><ul><li><a href="#">History</a></li><li>${link}</li></ul></nav>`,
    `<div role="navigation">${link}</div>`,
    `<ul role="menubar"><li role="none">${link}</li></ul>`,
    '<a href="#c" aria-current="page" data-it>Create machine credential</a>',
    `<ul><li aria-current="page">${link}</li></ul>`,
  ])('%s', (html) => {
    expect(isInNavigation(meant(html))).toBe(true);
  });

  test.each([
    `<main><header><h1>Manage credentials</h1>${link}</header></main>`,
    `<div role="toolbar">${link}</div>`,
    `<ul><li>${link}</li></ul>`,
    `<div role="menu"><div role="menuitem" tabindex="0" data-it>Create machine credential</div></div>`,
  ])('not: %s', (html) => {
    expect(isInNavigation(meant(html))).toBe(false);
  });
});

describe('what stands around a control is read within bounds', () => {
  /** Counts how often the text of something big is asked for as a whole. */
  function wholeTextsRead(html: string, ask: (element: Element) => void): number {
    const element = meant(html);
    const big = document.querySelector('[data-big]') as Element;
    let read = 0;
    Object.defineProperty(big, 'textContent', {
      get: () => {
        read += 1;
        return '';
      },
    });
    ask(element);
    return read;
  }

  test('a list of a thousand links is not read for each of them', () => {
    const items = '<li><a href="#v">View</a></li>'.repeat(1000);
    const html = `<ul data-big>${items}<li><a href="#v" data-it>View</a></li></ul>`;
    expect(
      wholeTextsRead(html, (element) => {
        isInBreadcrumb(element);
        isInNavigation(element);
        isInFooter(element);
        isInSentence(element);
      }),
    ).toBe(0);
  });

  test('nor is a long text beside a link', () => {
    const html = `<div><span data-big>${'<b>word</b> '.repeat(1000)}</span><a href="#v" data-it>View</a></div>`;
    expect(wholeTextsRead(html, isInSentence)).toBe(0);
  });

  test('a link amid a thousand others in one element is no sentence', () => {
    const links = '<a href="#v">View</a> '.repeat(1000);
    expect(isInSentence(meant(`<div>${links}<a href="#v" data-it>View</a></div>`))).toBe(false);
  });
});
