import { createRequire } from 'node:module';
import type { Fixture } from './fixture.ts';

/** Its parts are folders of a package without `exports`: only `require` finds them. */
const require = createRequire(import.meta.url);

interface React {
  createElement(kind: unknown, props: object | null, ...children: unknown[]): unknown;
}
type Part = readonly [part: string, component: string, props: object, ...children: unknown[]];

const links = [
  { label: 'Manage authorisations', href: '#a' },
  { label: 'Manage credentials', href: '#b' },
  { label: 'Manage notifications', href: '#c' },
];
const noop = () => undefined;

/** What a page of an Australian agency is made of (Agriculture Design System, @ag.ds-next/react), each part in some of its states. */
const parts: readonly Part[] = [
  ['accordion', 'Accordion', {}, ['accordion', 'AccordionItem', { title: 'Who can create one' }, 'Text']],
  ['button', 'Button', {}, 'Continue'],
  ['button', 'Button', { variant: 'secondary', disabled: true }, 'Download'],
  ['button', 'Button', { loading: true, loadingLabel: 'Saving' }, 'Save'],
  ['button', 'ButtonLink', { href: '#x' }, 'Create machine credential'],
  ['breadcrumbs', 'Breadcrumbs', { links: [{ label: 'Home', href: '#' }, ...links.slice(0, 1), { label: 'Now' }] }],
  ['call-to-action', 'CallToActionLink', { href: '#x' }, 'Link my business'],
  ['call-to-action', 'CallToActionButton', {}, 'Start'],
  ['checkbox', 'Checkbox', {}, 'I accept'],
  ['checkbox', 'Checkbox', { disabled: true, size: 'sm' }, 'Remember'],
  ['details', 'Details', { label: 'More about this' }, 'Text'],
  ['direction-link', 'DirectionLink', { href: '#x', direction: 'left' }, 'Back'],
  ['direction-link', 'DirectionButton', { direction: 'right' }, 'Next'],
  ['file-input', 'FileInput', { label: 'Keystore file' }],
  ['footer', 'Footer', {}, ['link-list', 'LinkList', { links }]],
  ['global-alert', 'GlobalAlert', { title: 'Outage', onClose: noop }, 'Tonight'],
  ['header', 'Header', { heading: 'Relationship Authorisation Manager', href: '#' }],
  ['inpage-nav', 'InpageNav', { title: 'On this page', links }],
  ['link-list', 'LinkList', { links }],
  ['main-nav', 'MainNav', { activePath: '#b', items: links, id: 'nav' }],
  ['page-alert', 'PageAlert', { tone: 'info', title: 'Saved', onClose: noop }, 'Text'],
  ['pagination', 'Pagination', { currentPage: 2, totalPages: 5, generateHref: (page: number) => `#${page}` }],
  ['pagination', 'PaginationButtons', { currentPage: 2, totalPages: 5, onChange: noop }],
  ['password-input', 'PasswordInput', { label: 'Keystore password' }],
  ['progress-indicator', 'ProgressIndicator', { items: links.map((link) => ({ ...link, status: 'todo' })) }],
  ['radio', 'Radio', {}, 'Yes'],
  ['search-box', 'SearchBox', {}, ['search-box', 'SearchBoxInput', { label: 'Search' }], ['search-box', 'SearchBoxButton', {}, 'Search']],
  ['search-input', 'SearchInput', { label: 'Search credentials', defaultValue: 'x' }],
  ['section-alert', 'SectionAlert', { tone: 'successHigh', title: 'Created', onClose: noop }],
  ['select', 'Select', { label: 'State', options: [{ value: 'nsw', label: 'New South Wales' }] }],
  ['side-nav', 'SideNav', { activePath: '#b', title: 'Credentials', titleLink: '#', items: links }],
  ['skip-link', 'SkipLinks', { links }],
  ['sub-nav', 'SubNav', { activePath: '#b', links }],
  ['switch', 'Switch', { label: 'Show expired', checked: false, onChange: noop }],
  ['text-input', 'TextInput', { label: 'Credential name', hint: 'As your software shows it', required: true }],
  ['text-input', 'TextInput', { label: 'E-mail', hideOptionalLabel: true, invalid: true, message: 'Enter it' }],
  ['text-link', 'TextLink', { href: '#x' }, 'Machine credential downloads'],
  ['text-link', 'TextLinkExternal', { href: '#x' }, 'Help'],
  ['textarea', 'Textarea', { label: 'Reason' }],
]; // biome-ignore format: a table reads best dense

export function agencyFixtures(): readonly Fixture[] {
  const react: React = require('react');
  const {
    renderToStaticMarkup,
  }: { renderToStaticMarkup(element: unknown): string } = require('react-dom/server');
  const { Core }: Record<string, unknown> = require('@ag.ds-next/react/core');
  return parts.map((part) => ({
    kit: '@ag.ds-next/react',
    name: `${part[0]}: ${part[1]}`,
    html: renderToStaticMarkup(react.createElement(Core, null, render(react, part))),
  }));
}

function render(react: React, [part, component, props, ...children]: Part): unknown {
  const exported: Record<string, unknown> = require(`@ag.ds-next/react/${part}`);
  if (!exported[component]) throw new Error(`@ag.ds-next/react/${part} has no ${component}`);
  const inner = children.map((child) =>
    Array.isArray(child) ? render(react, child as unknown as Part) : child,
  );
  return react.createElement(exported[component], props, ...inner);
}
