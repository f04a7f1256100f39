import { kits } from './kits.ts';
import { actions, credentialsPage, headers } from './lists.ts';
import type { StrangePage } from './page.ts';

const rows = (kit = kits[0]) =>
  kit?.list(headers, [
    ['INGLETON153', 'Active', '13/12/2026', actions(kit, true)],
    ['USIMachine', 'Active', '20/01/2027', actions(kit)],
  ]) ?? '';

/** Words and controls around a list that say that there are more rows than it shows. */
const moreSaid: readonly (readonly [string, string])[] = [
  ['"1–10 of 23"', '<p>1–10 of 23</p>'],
  ['"1-10 of 23 items"', '<div>1-10 of 23 items</div>'],
  ['"Page 1 of 3"', '<p>Page 1 of 3</p>'],
  ['"Page 3 of 3": there are rows before these', '<p>Page 3 of 3</p>'],
  ['"Showing 10 of 23 results"', '<p>Showing 10 of 23 results</p>'],
  ['"Showing 1 to 10 of 23 entries"', '<div role="status">Showing 1 to 10 of 23 entries</div>'],
  [
    '"Showing 1 to 10 of 23", the numbers in bold',
    '<p>Showing <b>1</b> to <b>10</b> of <b>23</b> results</p>',
  ],
  ['"Displaying 10 out of 23 credentials"', '<p>Displaying 10 out of 23 credentials</p>'],
  [
    '"Items per page: 10, 1 – 10 of 23" (Material)',
    '<div class="mat-mdc-paginator"><div>Items per page: <span>10</span></div><div aria-live="polite">1 – 10 of 23</div><button aria-label="Previous page" disabled></button><button aria-label="Next page"></button></div>',
  ],
  [
    '"Rows per page" and arrows alone',
    '<div><span>Rows per page: 10</span><button aria-label="Go to previous page" disabled>‹</button><button aria-label="Go to next page">›</button></div>',
  ],
  [
    'page numbers in a navigation (GOV.UK)',
    '<nav class="govuk-pagination" aria-label="Pagination"><ul><li><a href="#" aria-label="Page 1" aria-current="page">1</a></li><li><a href="#" aria-label="Page 2">2</a></li></ul><div><a href="#" rel="next">Next<span> page</span></a></div></nav>',
  ],
  [
    'page numbers, the navigation without a name (Bootstrap)',
    '<nav><ul class="pagination"><li class="disabled"><span>«</span></li><li class="active"><a href="#">1</a></li><li><a href="#">2</a></li><li><a href="#">3</a></li><li><a href="#">»</a></li></ul></nav>',
  ],
  ['"Previous" and "Next" buttons', '<button disabled>Previous</button> <button>Next</button>'],
  ['"Next" as a link', '<a href="#page2">Next</a>'],
  ['"Load more"', '<button>Load more</button>'],
  ['"Show more results"', '<a href="#">Show more results</a>'],
  ['"View all 23 credentials"', '<a href="#">View all 23 credentials</a>'],
  [
    'pages of a web form',
    '<table><tr><td><span>1</span></td><td><a href="javascript:void(0)">2</a></td><td><a href="javascript:void(0)">3</a></td></tr></table>',
  ],
  [
    'a filter that is set, as a chip',
    '<div>Filters: <span class="chip">Status: Active <button aria-label="Remove filter Status: Active">×</button></span></div>',
  ],
  ['"Clear filters"', '<button>Clear filters</button>'],
  [
    'a select "Status" that stands on "Active"',
    '<label>Status <select><option>All</option><option selected>Active</option><option>Revoked</option></select></label>',
  ],
  ['a search box with a word in it', '<label>Search <input type="search" value="ING"></label>'],
  ['a text field "Filter by name" with a word in it', '<label>Filter by name <input value="ING"></label>'],
  [
    'a field "Search credentials" by its placeholder, filled',
    '<input placeholder="Search credentials" value="1">',
  ],
  ['"2 of 5 credentials shown"', '<p>2 of 5 credentials shown</p>'],
  ['"Results 1 - 2 of 12"', '<p>Results 1 - 2 of 12</p>'],
];

const noMore: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['"Showing 2 of 2"', '<p>Showing 2 of 2</p>'],
  ['"1–2 of 2"', '<p>1–2 of 2</p>'],
  ['"Showing 1 to 2 of 2 entries"', '<p>Showing 1 to 2 of 2 entries</p>'],
  [
    '"Page 1 of 1", its buttons disabled',
    '<p>Page 1 of 1</p><button disabled>Previous</button><button disabled>Next</button>',
  ],
  ['"2 credentials"', '<p>2 credentials</p>'],
  ['"Displaying all 2 credentials"', '<p>Displaying all 2 credentials</p>'],
  [
    'a paginator with one page (Material)',
    '<div class="mat-mdc-paginator"><div>Items per page: <span>10</span></div><div>1 – 2 of 2</div><button aria-label="Previous page" disabled></button><button aria-label="Next page" disabled></button></div>',
  ],
  [
    'page numbers with one page',
    '<nav aria-label="Pagination"><ul><li><a href="#" aria-current="page">1</a></li></ul></nav>',
  ],
  ['an empty search box', '<label>Search <input type="search"></label>'],
  [
    'a select "Status" that stands on "All"',
    '<label>Status <select><option selected>All</option><option>Active</option></select></label>',
  ],
  ['a filter button that is not set', '<button aria-expanded="false">Filter</button>'],
  [
    'a select "Rows per page"',
    '<label>Rows per page <select><option selected>10</option><option>20</option></select></label>',
  ],
  ['an alert with numbers', '<div role="alert">Your authorisation ends in 23 days.</div>'],
  [
    'a sentence about keystore files',
    '<p>Keep each of your files: a keystore can hold more than one credential.</p>',
  ],
  ['when the person signed in last', '<p>Last signed in on 12/11/2026 at 10:12 AM</p>'],
];

const judged = (hasMore: boolean, said: typeof moreSaid): StrangePage[] =>
  said.flatMap(([what, html]) => [
    {
      it: `${hasMore ? 'more rows' : 'all rows'}: ${what}, below`,
      html: credentialsPage(rows() + html),
      page: 'credential-list',
      hasMore,
    },
    {
      it: `${hasMore ? 'more rows' : 'all rows'}: ${what}, above`,
      html: credentialsPage(html + rows()),
      page: 'credential-list',
      hasMore,
    },
  ]);

/** The same two answers in every kit. */
const inKits: readonly StrangePage[] = kits.flatMap((kit): StrangePage[] => [
  {
    it: `${kit.name}: "1–2 of 23" says that there are more rows`,
    html: credentialsPage(`${rows(kit)}<div class="foot"><span>1–2 of 23</span></div>`, kit),
    page: 'credential-list',
    hasMore: true,
  },
  {
    it: `${kit.name}: "1–2 of 2" says that these are all`,
    html: credentialsPage(`${rows(kit)}<div class="foot"><span>1–2 of 2</span></div>`, kit),
    page: 'credential-list',
    hasMore: false,
    find: [{ control: 'edit-credential', row: 'INGLETON153', is: 'found' }],
  },
]);

/** A grid says how many rows it has: only some of them are in the page. */
const virtualRows: readonly StrangePage[] = [
  { rowCount: '3', hasMore: false },
  { rowCount: '24', hasMore: true },
  { rowCount: '-1', hasMore: true },
].map(({ rowCount, hasMore }) => ({
  it: `a grid of two rows with aria-rowcount="${rowCount}"`,
  html: credentialsPage(
    rows(kits.find(({ name }) => name === 'data grid')).replace(
      /aria-rowcount="\d+"/,
      `aria-rowcount="${rowCount}"`,
    ),
  ),
  page: 'credential-list',
  hasMore,
}));

export const moreRows: readonly StrangePage[] = [
  ...judged(true, moreSaid),
  ...virtualRows.filter((each) => each.hasMore),
  ...inKits.filter((each) => each.hasMore),
];
export const allRows: readonly StrangePage[] = [
  ...judged(false, noMore),
  ...virtualRows.filter((each) => !each.hasMore),
  ...inKits.filter((each) => !each.hasMore),
];
