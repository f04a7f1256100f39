/**
 * How other people's kits draw a list, details, tabs and buttons. Nothing here was taken from the portal, whose markup is not known: each is
 * written after how pages made with such a kit look in a browser's inspector.
 */
export interface Kit {
  readonly name: string;
  /** A list: its headers, and its rows of cells as HTML. The last header may be empty: a column of buttons. */
  list(headers: readonly string[], rows: readonly (readonly string[])[]): string;
  /** Labels and values of one thing. */
  details(pairs: readonly (readonly [string, string])[]): string;
  tabs(selected: string): string;
  /** Something to press, `mark` among its attributes. */
  button(label: string, mark?: string): string;
}

/** What only a screen reader's user gets, as every kit does it. */
export const forScreenReaders =
  'style="position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap"';

export const tabNames = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'];

const each = <T>(items: readonly T[], html: (item: T, index: number) => string): string =>
  items.map(html).join('');

const plainButton = (label: string, mark = '') => `<button type="button" ${mark}>${label}</button>`;
const plainLink = (label: string, mark = '') => `<a href="#/a" ${mark}>${label}</a>`;
const tabList = (selected: string) =>
  `<div role="tablist" aria-label="Entity">${each(tabNames, (name) => `<button role="tab" type="button" aria-selected="${name === selected}">${name}</button>`)}</div>`;
const navigation = (selected: string) =>
  `<nav aria-label="Entity"><ul>${each(tabNames, (name) => `<li><a href="#/t"${name === selected ? ' aria-current="page"' : ''}>${name}</a></li>`)}</ul></nav>`;

const govuk: Kit = {
  name: 'GOV.UK',
  list: (
    headers,
    rows,
  ) => `<table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row">
    ${each(headers, (header) => `<th scope="col" class="govuk-table__header">${header}</th>`)}</tr></thead><tbody class="govuk-table__body">
    ${each(rows, (cells) => `<tr class="govuk-table__row">${each(cells, (cell, index) => (index ? `<td class="govuk-table__cell">${cell}</td>` : `<th scope="row" class="govuk-table__header">${cell}</th>`))}</tr>`)}</tbody></table>`,
  details: (pairs) =>
    `<dl class="govuk-summary-list">${each(pairs, ([label, value]) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`)}</dl>`,
  tabs: navigation,
  button: plainLink,
};

const agds: Kit = {
  name: 'AgDS',
  list: (
    headers,
    rows,
  ) => `<div class="css-1i1p6bw" tabindex="0"><table class="css-fx0z1k"><thead class="css-0"><tr class="css-0">
    ${each(headers, (header) => `<th scope="col" class="css-p2u1n5"><span class="css-1y">${header}</span></th>`)}</tr></thead><tbody>
    ${each(rows, (cells) => `<tr>${each(cells, (cell) => `<td class="css-1k8"><span class="css-1y">${cell}</span></td>`)}</tr>`)}</tbody></table></div>`,
  details: (pairs) =>
    `<dl class="css-3x">${each(pairs, ([label, value]) => `<dt class="css-1q">${label}</dt><dd class="css-1z">${value}</dd>`)}</dl>`,
  tabs: navigation,
  button: (label, mark) => plainButton(`<span class="css-b1">${label}</span>`, mark),
};

const material: Kit = {
  name: 'Angular Material',
  list: (
    headers,
    rows,
  ) => `<mat-table role="table" class="mat-mdc-table mdc-data-table__table cdk-table"><mat-header-row role="row" class="mat-mdc-header-row">
    ${each(headers, (header) => `<mat-header-cell role="columnheader" class="mat-mdc-header-cell mat-sort-header"><div class="mat-sort-header-container"><div class="mat-sort-header-content">${header}</div></div></mat-header-cell>`)}</mat-header-row>
    ${each(rows, (cells) => `<mat-row role="row" class="mat-mdc-row">${each(cells, (cell) => `<mat-cell role="cell" class="mat-mdc-cell"><!---->${cell}</mat-cell>`)}</mat-row>`)}</mat-table>`,
  details: (pairs) =>
    `<mat-card><mat-card-content>${each(pairs, ([label, value]) => `<div class="field"><mat-label class="mat-caption">${label}</mat-label><div class="mat-body">${value}</div></div>`)}</mat-card-content></mat-card>`,
  tabs: (selected) =>
    `<nav mat-tab-nav-bar role="tablist">${each(tabNames, (name) => `<a mat-tab-link role="tab" href="#/t" aria-selected="${name === selected}"><span class="mdc-tab__content"><span class="mdc-tab__text-label">${name}</span></span><span class="mat-ripple"></span></a>`)}</nav>`,
  button: (label, mark = '') =>
    `<button mat-button type="button" ${mark}><span class="mat-mdc-button-persistent-ripple"></span><span class="mdc-button__label"> ${label} </span><span class="mat-focus-indicator"></span></button>`,
};

const vuetify: Kit = {
  name: 'Vuetify',
  list: (
    headers,
    rows,
  ) => `<div class="v-card"><div class="v-card__loader"><div class="v-progress-linear" role="progressbar" aria-hidden="true" aria-valuemin="0" aria-valuemax="100" style="top:0;height:0"></div></div>
    <div class="v-data-table"><div class="v-table__wrapper"><table><thead><tr>${each(headers, (header) => `<th class="v-data-table__th"><div class="v-data-table-header__content"><span>${header}</span></div></th>`)}</tr></thead>
    <tbody>${each(rows, (cells) => `<tr class="v-data-table__tr">${each(cells, (cell) => `<td class="v-data-table__td">${cell}</td>`)}</tr>`)}</tbody></table></div></div></div>`,
  details: (pairs) =>
    `<div class="v-card">${each(pairs, ([label, value], index) => `<div class="v-input v-text-field"><div class="v-field"><label class="v-label" for="i${index}">${label}</label><input id="i${index}" readonly value="${value}"></div></div>`)}</div>`,
  tabs: tabList,
  button: (label, mark = '') =>
    `<button type="button" class="v-btn" ${mark}><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">${label}</span></button>`,
};

const bootstrapTable: Kit = {
  name: 'Bootstrap table',
  list: (
    headers,
    rows,
  ) => `<div class="table-responsive"><table class="table table-striped"><thead class="table-light"><tr>
    ${each(headers, (header) => `<th>${header}</th>`)}</tr></thead><tbody>${each(rows, (cells) => `<tr>${each(cells, (cell, index) => `<td data-label="${headers[index]}">${cell}</td>`)}</tr>`)}</tbody></table></div>`,
  details: (pairs) =>
    each(
      pairs,
      ([label, value]) =>
        `<div class="row mb-2"><div class="col-sm-4 fw-bold">${label}</div><div class="col-sm-8">${value}</div></div>`,
    ),
  tabs: (selected) =>
    `<ul class="nav nav-tabs">${each(tabNames, (name) => `<li class="nav-item"><a class="nav-link${name === selected ? ' active' : ''}" href="#">${name}</a></li>`)}</ul>`,
  button: (label, mark = '') =>
    `<a class="btn btn-sm btn-outline-primary" href="#" role="button" ${mark}>${label}</a>`,
};

const bootstrapCards: Kit = {
  name: 'Bootstrap cards',
  list: (headers, rows) =>
    `<div class="row g-3">${each(rows, ([title = '', ...cells]) => `<div class="col-md-6"><div class="card"><div class="card-body"><h3 class="card-title h5">${title}</h3>${each(cells, (cell, index) => (headers[index + 1] ? `<p class="card-text mb-1"><span class="text-muted">${headers[index + 1]}:</span> ${cell}</p>` : `<div class="d-flex gap-2">${cell}</div>`))}</div></div></div>`)}</div>`,
  details: (pairs) =>
    `<div class="card"><ul class="list-group">${each(pairs, ([label, value]) => `<li class="list-group-item"><strong>${label}</strong><br>${value}</li>`)}</ul></div>`,
  tabs: (selected) =>
    `<ul class="nav nav-pills">${each(tabNames, (name) => `<li><a class="nav-link${name === selected ? ' active' : ''}" href="#">${name}</a></li>`)}</ul>`,
  button: (label, mark = '') => `<button type="button" class="btn btn-link" ${mark}>${label}</button>`,
};

const dataGrid: Kit = {
  name: 'data grid',
  list: (
    headers,
    rows,
  ) => `<div role="grid" aria-rowcount="${rows.length + 1}" aria-colcount="${headers.length}"><div role="rowgroup" style="position:sticky;top:0">
    <div role="row" aria-rowindex="1">${each(headers, (header, index) => `<div role="columnheader" aria-colindex="${index + 1}" tabindex="-1"><div class="label"><span>${header}</span></div></div>`)}</div></div>
    <div role="rowgroup" style="position:relative;height:${rows.length * 48}px">${each(rows, (cells, at) => `<div role="row" aria-rowindex="${at + 2}" style="position:absolute;left:0;right:0;height:48px;top:${at * 48}px;display:flex;gap:16px">${each(cells, (cell, index) => `<div role="gridcell" aria-colindex="${index + 1}" tabindex="-1">${cell}</div>`)}</div>`)}</div></div>`,
  details: (pairs) =>
    each(
      pairs,
      ([label, value]) =>
        `<div class="ms-Stack"><div class="ms-Label">${label}</div><div class="ms-Text">${value}</div></div>`,
    ),
  tabs: tabList,
  button: (label, mark = '') =>
    `<button type="button" class="fui-Button" ${mark}><span class="fui-flex"><span>${label}</span></span></button>`,
};

const shoelaceButton = (label: string, mark = '') =>
  `<sl-button ${mark}><template shadowrootmode="open"><button part="base" type="button"><slot name="prefix" part="prefix"></slot><slot part="label"></slot><slot name="suffix" part="suffix"></slot></button></template>${label}</sl-button>`;

const shoelace: Kit = {
  name: 'Shoelace',
  list: (headers, rows) =>
    `<div class="cards">${each(rows, ([title = '', ...cells]) => `<sl-card><template shadowrootmode="open"><div part="base"><slot name="header" part="header"></slot><slot part="body"></slot><slot name="footer" part="footer"></slot></div></template><strong slot="header">${title}</strong>${each(cells, (cell, index) => (headers[index + 1] ? `<div>${headers[index + 1]}: ${cell}</div>` : `<div slot="footer">${cell}</div>`))}</sl-card>`)}</div>`,
  details: (pairs) => each(pairs, ([label, value]) => `<p><strong>${label}:</strong> ${value}</p>`),
  tabs: tabList,
  button: shoelaceButton,
};

const termCards: Kit = {
  name: 'description lists',
  list: (headers, rows) =>
    `<ul class="results">${each(rows, (cells) => `<li><dl>${each(cells, (cell, index) => (headers[index] ? `<div><dt>${headers[index]}</dt><dd>${cell}</dd></div>` : ''))}</dl><div class="actions">${headers.at(-1) === '' ? cells.at(-1) : ''}</div></li>`)}</ul>`,
  details: (pairs) => `<dl>${each(pairs, ([label, value]) => `<dt>${label}:</dt><dd>${value}</dd>`)}</dl>`,
  tabs: navigation,
  button: plainButton,
};

const webForms: Kit = {
  name: 'web forms',
  list: (
    headers,
    rows,
  ) => `<table width="100%"><tr><td valign="top"><table id="ctl00_grid" border="1" cellspacing="0"><tr class="head">${each(headers, (header) => `<td><b>${header || '&nbsp;'}</b></td>`)}</tr>
    ${each(rows, (cells) => `<tr>${each(cells, (cell) => `<td nowrap>${cell}</td>`)}</tr>`)}</table></td></tr></table>`,
  details: (pairs) =>
    `<table><tr><td><table>${each(pairs, ([label, value]) => `<tr><td align="right"><font size="2">${label}:</font></td><td>${value}</td></tr>`)}</table></td></tr></table>`,
  tabs: (selected) =>
    `<table class="tabs"><tr>${each(tabNames, (name) => `<td>${name === selected ? `<b><a href="javascript:void(0)">${name}</a></b>` : `<a href="javascript:void(0)">${name}</a>`}</td>`)}</tr></table>`,
  button: (label, mark = '') => `<a href="javascript:void(0)" ${mark}>${label}</a>`,
};

const gridOfBlocks: Kit = {
  name: 'blocks in a CSS grid',
  list: (
    headers,
    rows,
  ) => `<div class="g" style="display:grid;grid-template-columns:repeat(${headers.length},auto)"><div class="h" style="display:contents">
    ${each(headers, (header) => `<div><strong>${header}</strong></div>`)}</div>${each(rows, (cells) => `<div class="r" style="display:contents">${each(cells, (cell) => `<div>${cell}</div>`)}</div>`)}</div>`,
  details: (pairs) =>
    `<div style="display:grid;grid-template-columns:auto 1fr">${each(pairs, ([label, value]) => `<div><b>${label}</b></div><div>${value}</div>`)}</div>`,
  tabs: tabList,
  button: (label, mark = '') => `<div role="button" tabindex="0" ${mark}>${label}</div>`,
};

const stacked: Kit = {
  name: 'stacked table',
  list: (
    headers,
    rows,
  ) => `<table class="stacked"><thead ${forScreenReaders}><tr>${each(headers, (header) => `<th scope="col">${header}</th>`)}</tr></thead>
    <tbody>${each(rows, (cells) => `<tr>${each(cells, (cell, index) => `<td style="display:block">${headers[index] ? `<span class="label" aria-hidden="true">${headers[index]}</span>` : ''} ${cell}</td>`)}</tr>`)}</tbody></table>`,
  details: (pairs) =>
    `<table><tbody>${each(pairs, ([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody></table>`,
  tabs: navigation,
  button: plainButton,
};

const accordion: Kit = {
  name: 'accordion',
  list: (headers, rows) =>
    `<div class="accordion">${each(rows, ([title = '', ...cells]) => `<section class="item"><h3><button type="button" aria-expanded="true">${title}</button></h3><div class="panel">${each(cells, (cell, index) => (headers[index + 1] ? `<p>${headers[index + 1]}: <b>${cell}</b></p>` : `<p>${cell}</p>`))}</div></section>`)}</div>`,
  details: (pairs) =>
    `<section><h3><button type="button" aria-expanded="true">Summary</button></h3><div>${each(pairs, ([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`)}</div></section>`,
  tabs: tabList,
  button: plainLink,
};

export const kits: readonly Kit[] = [
  govuk,
  agds,
  material,
  vuetify,
  bootstrapTable,
  bootstrapCards,
  dataGrid,
  shoelace,
  termCards,
  webForms,
  gridOfBlocks,
  stacked,
  accordion,
];

/** Those whose lists have headers over columns. */
export const tableKits: readonly Kit[] = [
  govuk,
  agds,
  material,
  vuetify,
  bootstrapTable,
  dataGrid,
  webForms,
  gridOfBlocks,
];
/** Those whose rows carry their labels. */
export const cardKits: readonly Kit[] = [bootstrapCards, shoelace, termCards, stacked, accordion];
