import type { StrangePage } from './page.ts';

const tabs = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'];
const tab = (each: string) =>
  `<li><a href="#"${each === 'Manage credentials' ? ' aria-current="page"' : ''}>${each}</a></li>`;
const head = `<h1>Wattle &amp; Finch Bakery Pty Ltd</h1><p>ABN 47 999 999 901</p><ul>${tabs.map(tab).join('')}</ul>`;
const list = (rows: string): string =>
  `<main>${head}<h2>Manage credentials</h2><button>Create machine credential</button>${rows}</main>`;

const M = 'Bakery-Payroll-M';
const N = 'Bakery-Payroll-N';
const [untilM, untilN] = ['2028-01-07', '2026-09-21'];
const readM = { displayName: M, validTo: untilM };
const readN = { displayName: N, validTo: untilN };

/** A card of words side by side, without a heading. */
const item = (name: string, by: string, until: string, status: string) =>
  `<li><div><strong>${name}</strong><div>${by}</div></div><div><div>Valid to</div><div>${until}</div></div><div>${status}</div><div><button>Edit</button></div></li>`;
const plain = (name: string, until: string, edit = '<button>Edit</button>') =>
  `<div><h3>${name}</h3><p>Valid to ${until}</p>${edit}</div>`;
const unreadable = '<div><h3>?</h3><p>Until the end of spring</p>';

export const leftOut: readonly StrangePage[] = [
  {
    it: 'nobody has one of the two: "Unassigned" is no status',
    html: list(
      `<ul>${item(M, 'Alexandra Nguyen', '07/01/2028', 'Active')}${item(N, 'Unassigned', '21/09/2026', 'Expired')}</ul>`,
    ),
    credentials: [
      { ...readM, status: 'active' },
      { ...readN, status: 'expired' },
    ],
    hasMore: false,
  },
  {
    it: 'a date that begins with its month',
    html: list(plain(M, '07/01/2028') + plain(N, 'Sep 21 2026')),
    credentials: [readM, readN],
    hasMore: false,
  },
  {
    it: 'an "Edit" outside of the one row that is read',
    html: list(`${plain(M, '07/01/2028')}${unreadable}<button>Edit</button></div>`),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'an "Edit <name>" outside of the one row that is read',
    html: list(
      `<ul><li>${plain(M, '07/01/2028')}</li><li>${unreadable}<a href="#">Edit ${N}</a></div></li></ul>`,
    ),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'an "Edit" in a table beside its rows',
    html: list(
      `<table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td>${M}</td><td>07/01/2028</td><td><button>Edit</button></td></tr><tr><td colspan="3">${N} until 21/09/2026 <button>Edit</button></td></tr></table>`,
    ),
    credentials: [readM],
    hasMore: true,
  },
  {
    it: 'every row’s "Edit" in a block of its own says nothing of more rows',
    html: list(
      `<div><table><tr><th>Credential name</th><th>Valid to</th></tr><tr><td>${M}</td><td>07/01/2028</td></tr><tr><td>${N}</td><td>21/09/2026</td></tr></table></div><div><div><a href="#">Edit</a></div><div><a href="#">Edit</a></div></div>`,
    ),
    credentials: [readM, readN],
    hasMore: false,
  },
  {
    it: 'what is edited of something else says nothing of more rows',
    html: list(
      `<a href="#">Edit email address</a><a href="#">Edit entity details</a><a href="#">Editorial</a>${plain(M, '07/01/2028')}`,
    ),
    credentials: [readM],
    hasMore: false,
  },
  {
    it: 'an "Edit" that is hidden says nothing of more rows',
    html: list(`${plain(M, '07/01/2028')}<div hidden>${plain(M, '07/01/2028')}</div>`),
    credentials: [readM],
    hasMore: false,
  },
];
