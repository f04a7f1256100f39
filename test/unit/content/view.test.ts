// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { coveredView, doubtedView, viewOf } from '../../../src/content/view.ts';
import type { Guidance } from '../../../src/journey/guide/guidance.ts';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import type { ControlId } from '../../../src/portal/ids.ts';
import { type Pinned, portalVersion } from '../../../src/portal/pinned.ts';

const name = 'TestDevice03';

/** The list of credentials, with one row and what may be done in it. */
function look(control: ControlId, actions: string, button = '<button>Create machine credential</button>') {
  document.body.innerHTML = `<h1>Manage credentials</h1>${button}
    <table><thead><tr><th>Credential name</th><th>Valid to</th><th>Status</th><th>Actions</th></tr></thead>
    <tbody><tr><th scope="row">${name}</th><td>12/12/2026</td><td>Active</td><td>${actions}</td></tr></tbody></table>`;
  const target = control === 'edit-credential' ? { control, row: name } : { control };
  const targets = { 'credential-list': target };
  // Only what a view is made of.
  const guidance = { where: 'portal', targets, displayName: null } as unknown as Guidance;
  return viewOf(guidance, 'credential-list', takeSnapshot(document), false, {
    taught: [],
    showing: { kind: 'not' },
    isNameEntered: false,
  });
}

it('points at the control of the row, and knows the row', () => {
  const view = look('edit-credential', '<a href="#1">Edit</a>');
  expect(view.state).toBe('pointing');
  expect(view.element).toBe(document.querySelector('a'));
  expect(view.row).toBe(document.querySelector('tbody tr'));
});

it.each(['<button disabled>Edit</button>', '<a href="#1" aria-disabled="true">Edit</a>'])(
  'does not point at a control of a row that is switched off, and says so: %s',
  (actions) => {
    const view = look('edit-credential', actions);
    expect([view.state, view.element, view.row]).toEqual(['not-found', null, null]);
    expect(view.search).toMatchObject({ isSwitchedOff: true, several: 0, canBeShown: false });
  },
);

it('points at what is to be switched on by filling in the form', () => {
  const view = look('create-credential', '', '<button disabled>Create machine credential</button>');
  expect([view.state, view.disabled]).toEqual(['pointing', true]);
});

it('points at nothing while something lies over it, and says that it is there', () => {
  const covered = coveredView(look('edit-credential', '<a href="#1">Edit</a>'), false);
  expect([covered.state, covered.element, covered.row]).toEqual(['not-found', null, null]);
  expect(covered.search).toMatchObject({ isCovered: true, isHidden: false, canBeShown: false });
});

it('waits while what lies over it may be the page’s own sign that it loads', () => {
  expect(coveredView(look('edit-credential', '<a href="#1">Edit</a>'), true).state).toBe('looking');
});

it('points at nothing once it is in doubt', () => {
  const doubted = doubtedView(look('edit-credential', '<a href="#1">Edit</a>'));
  expect([doubted.state, doubted.element, doubted.row, doubted.search]).toEqual([
    'looking',
    null,
    null,
    null,
  ]);
});

it('points at the row of what nobody knows the name of, asks for it, and points at it once it was shown', () => {
  document.body.innerHTML = `<h1>Manage credentials</h1><button>Create machine credential</button>
    <table><thead><tr><th>Credential name</th><th>Valid to</th><th>Status</th><th>Actions</th></tr></thead><tbody>
    <tr><th scope="row">${name}</th><td>12/12/2026</td><td>Suspended</td><td><a href="#1">Edit</a> <button>Take over</button></td></tr>
    <tr><th scope="row">Other</th><td>12/12/2027</td><td>Active</td><td><a href="#2">Edit</a></td></tr></tbody></table>`;
  const target = { control: 'claim-credential', row: name } as const;
  const guidance = { where: 'portal', targets: { 'credential-list': target }, displayName: null };
  const portal = portalVersion(document);
  const see = (...taught: Pinned[]) =>
    viewOf(guidance as unknown as Guidance, 'credential-list', takeSnapshot(document), false, {
      taught,
      showing: { kind: 'choosing' },
      isNameEntered: false,
    });
  const asking = see();
  expect([asking.state, asking.element, asking.isPinned]).toEqual([
    'pointing',
    document.querySelector('tbody tr'),
    false,
  ]);
  expect(asking.search).toMatchObject({ canBeShown: true, names: [name] });
  expect(asking.showing).toEqual({ kind: 'choosing' });
  const shown = see({ control: 'claim-credential', page: 'credential-list', name: 'Take over', portal });
  expect(shown.element?.textContent).toBe('Take over');
  expect([shown.isPinned, shown.search]).toEqual([true, null]);
  const inAnotherRow = see({
    control: 'claim-credential',
    page: 'credential-list',
    name: 'Create machine credential',
    portal,
  });
  expect(inAnotherRow.element).toBe(document.querySelector('tbody tr'));
});
