// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../src/portal/dom/snapshot.ts';
import { canBePinned, choiceAt, findPinned, type Pinned, portalVersion } from '../../../src/portal/pinned.ts';

const target = { control: 'create-credential' } as const;
const page = 'credential-list' as const;
const taught: Pinned = {
  control: 'create-credential',
  page,
  name: 'Add a credential',
  portal: '/assets/main-1a2b.js /assets/main-3c4d.css',
};

beforeEach(() => {
  document.head.innerHTML =
    '<script type="text/plain" src="/assets/main-1a2b.js?session=7"></script><link rel="stylesheet" href="/assets/main-3c4d.css">';
});

describe('the version of the portal', () => {
  it('is in the addresses of what the page loads first, without their queries', () => {
    expect(portalVersion(document)).toBe(taught.portal);
    document.head.insertAdjacentHTML(
      'beforeend',
      '<script type="text/plain" src="/assets/late.js"></script>',
    );
    expect(portalVersion(document)).toBe(taught.portal);
  });
});

describe('what the person showed', () => {
  const find = (html: string, known: readonly Pinned[] = [taught], where: typeof page | 'entity' = page) => {
    document.body.innerHTML = html;
    return findPinned(takeSnapshot(document), target, where, known);
  };
  const one = '<main><button>Something else</button><a href="#new" id="it">Add a  credential</a></main>';

  it('is found again by its name', () => {
    expect(find(one)).toMatchObject({ kind: 'found', element: document.getElementById('it') });
  });

  it('is said to be unusable while it is', () => {
    expect(find('<button disabled>Add a credential</button>')).toMatchObject({ kind: 'disabled' });
  });

  it.each([
    ['is hidden', '<button style="display: none">Add a credential</button>', [taught], page],
    ['has another name', '<button>Add a credential set</button>', [taught], page],
    ['is no control', '<p>Add a credential</p>', [taught], page],
    ['was shown on another page', one, [taught], 'entity'],
    ['was shown for another control', one, [{ ...taught, control: 'back' }], page],
    ['was shown on another version of the portal', one, [{ ...taught, portal: '/main-9.js ' }], page],
  ] as const)('is not pointed at when it %s', (_, html, known, where) => {
    expect(find(html, known, where)).toEqual({ kind: 'not-found' });
  });

  it('is not guessed at between two', () => {
    expect(find(`${one}<button>Add a credential</button>`)).toEqual({ kind: 'ambiguous', count: 2 });
  });
});

describe('what can be shown', () => {
  it('is something to press that stands once on its page', () => {
    expect(canBePinned(target)).toBe(true);
    expect(canBePinned({ control: 'keystore-password' })).toBe(false);
    expect(canBePinned({ control: 'display-name' })).toBe(false);
    expect(canBePinned({ control: 'edit-credential', row: 'Bakery-Payroll-N' })).toBe(false);
  });

  it('is the control around what was chosen, and never a field or bare text', () => {
    document.body.innerHTML =
      '<button>Add <b>a credential</b></button><p>words</p><label>Password <input type="password"></label><a href="#x"></a>';
    const of = (selector: string) => choiceAt(document.querySelector(selector) as Element)?.name;
    expect(of('b')).toBe('Add a credential');
    expect(of('p')).toBeUndefined();
    expect(of('input')).toBeUndefined();
    expect(of('a')).toBeUndefined();
  });
});
