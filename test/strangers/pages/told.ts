import { createForm } from './create.ts';
import { abn, business, ofBusiness, signedIn } from './frame.ts';
import { type Kit, kits } from './kits.ts';
import { actions, credentialsPage, headers } from './lists.ts';

/** The pages that are tried in real browsers too, by what they tell. */

const kitNamed = (name: string): Kit => {
  const kit = kits.find((each) => each.name === name);
  if (!kit) throw new Error(`There is no kit ${name}`);
  return kit;
};
const govuk = kitNamed('GOV.UK');
const shoelace = kitNamed('Shoelace');
const grid = kitNamed('data grid');

const markTab = (html: string): string =>
  html.replace(/<a([^>]*)>Manage credentials/, '<a data-true="manage-credentials-tab"$1>Manage credentials');

const one = (kit: Kit) => [['INGLETON153', 'Active', '13/12/2026', actions(kit, true)]];
const two = (kit: Kit) => [...one(kit), ['USIMachine', 'Active', '20/01/2027', actions(kit)]];

/** A list of one, under its title. */
export const plainList = credentialsPage(govuk.list(headers, one(govuk)));

export const shadowList = credentialsPage(shoelace.list(headers, one(shoelace)), shoelace);
export const gridList = credentialsPage(grid.list(headers, one(grid)), grid);

export const iconList = credentialsPage(
  `<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr><tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td><td><button type="button" data-true="edit-credential"><svg width="16" height="16" role="img"><title>Edit</title><path d="M0 0h16v16z"/></svg></button> <button type="button"><svg width="16" height="16" role="img"><title>Revoke</title><path d="M0 0h16v16z"/></svg></button></td></tr></table>`,
);

export const stickyList = credentialsPage(
  `<div><table><thead><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr></thead></table></div>
   <div style="height:200px;overflow:auto"><table><tbody><tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td><td><a href="#" data-true="edit-credential">Edit</a></td></tr></tbody></table></div>`,
);

/** Names in badges and with ids, as cards. */
export const listWithBadge = credentialsPage(
  `<table><tr><th>Credential name</th><th>Valid to</th><th></th></tr><tr><td><div>INGLETON153 <span class="badge">Active</span></div><small>ABRD:51824753556_INGLETON153</small></td><td>13/12/2026</td><td><a href="#" data-true="edit-credential">Edit</a></td></tr></table>`,
);

export const firstOfThreePages = credentialsPage(`${govuk.list(headers, one(govuk))}<p>1–1 of 3</p>`);
export const filteredList = credentialsPage(
  `<label>Search <input type="search" value="ING"></label>${govuk.list(headers, one(govuk))}`,
);
export const twoOfOneName = credentialsPage(
  govuk.list(headers, [
    ['TestDevice03', 'Expired', '04/03/2024', actions(govuk)],
    ['TestDevice03', 'Active', '11/12/2026', actions(govuk)],
  ]),
);
/** Which of the two is in use only the person knows. */
export const oldBesideCurrent = credentialsPage(
  govuk.list(headers, [
    ['TestDevice03', 'Expired', '04/03/2024', actions(govuk)],
    ['INGLETON153', 'Active', '11/12/2026', actions(govuk)],
  ]),
);
export const emptyTable = credentialsPage(
  '<table><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr></table>',
);

export const authorisation = markTab(
  ofBusiness(
    `<h2>Authorisation details</h2>${govuk.details([
      ['Representative', 'Robin Ingleton'],
      ['Authorisation status', 'Active'],
      ['Start date', '26/12/2025'],
      ['End date', '26/12/2026'],
    ])}<button type="button">Back</button>`,
    'Manage authorisations',
  ),
);

export const history = markTab(
  ofBusiness(
    `<h2>History</h2>${govuk.list(
      ['Credential name', 'Activity', 'Date and time', 'By whom', ''],
      [['INGLETON153', 'Claimed', '13/09/2024', 'Robin Ingleton', '<a href="#">View</a>']],
    )}`,
    'History',
  ),
);

export const busySignIn = `<header><a href="/">Relationship Authorisation Manager</a></header><main><h1>Welcome</h1>
 <div class="card"><div role="progressbar" aria-hidden="true" style="height:0;display:none"></div><button type="button" data-true="sign-in"><i class="material-icons">login</i> Continue with Digital ID</button></div></main>`;

/** The form in a pop-up without `aria-modal`, over the list. */
export const formInPopUp = credentialsPage(
  `${govuk.list(headers, two(govuk))}<div style="position:fixed;inset:0;z-index:10;background:rgba(0,0,0,.5)"><div style="margin:60px auto;width:600px;padding:20px;background:#fff"><h2>Create machine credential</h2>${createForm}</div></div>`,
);

/** Something lies over all of the list. */
export const veiledList = `${plainList}<div id="veil" style="position:fixed;inset:0;z-index:10;background:rgba(255,255,255,.9)"><p>We use cookies to remember your choices.</p></div>`;

const cookieBar = (content: string) =>
  `<div id="veil" style="position:fixed;left:0;right:0;bottom:0;height:100%;z-index:10;background:#fff">${content}</div>`;
export const listUnderCookieBar =
  plainList + cookieBar('<p>This site uses cookies.</p><button type="button">Accept</button>');
export const listUnderConfirmation = `${plainList}<div id="veil" style="position:fixed;inset:0;z-index:10"><div style="width:400px;height:100%;margin:0 auto;background:#fff"><p>Your authorisation ends soon.</p><button type="button">OK</button></div></div>`;

export const manyRows = (count: number): string =>
  credentialsPage(
    `<table id="rows"><thead><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th></th></tr></thead><tbody>${Array.from(
      { length: count },
      (_, index) =>
        index === 0
          ? '<tr><td>INGLETON153</td><td>Active</td><td>13/12/2026</td><td><a href="#" data-true="edit-credential">Edit</a></td></tr>'
          : `<tr><td>OLD${index}</td><td>Revoked</td><td>0${(index % 9) + 1}/03/2024</td><td><a href="#">Edit</a></td></tr>`,
    ).join('')}</tbody></table>`,
  );

const smith = 'Smith Family Trust';
export const smithOpen = signedIn(
  `<h1>${smith}</h1><p>ABN ${abn}</p>${markTab(govuk.tabs('Manage authorisations'))}<h2>Authorisations</h2><p>None.</p>`,
);
const entities = (rows: readonly (readonly string[])[]) =>
  signedIn(
    `<h1>View of all the entities you can act for</h1>${govuk.list(['Entity name', 'ABN', 'Status'], rows)}`,
  );
const link = (name: string, mark = '') => `<a href="#" ${mark}>${name}</a>`;
export const otherSmith = entities([
  [link(smith), '53 004 085 616', 'Active'],
  [link(business), '30 999 999 943', 'Active'],
]);
export const bothSmiths = entities([
  [link(smith), '53 004 085 616', 'Active'],
  [link(smith, 'data-true="entity-link"'), abn, 'Active'],
]);

/** The same credential, open: its name has its status beside it. */
export const detailsWithBadge = ofBusiness(
  `<h2>Machine credential details</h2>${govuk.details([
    ['Credential name', 'INGLETON153 <span class="badge">Active</span>'],
    ['Status', 'Active'],
    ['Valid from', '13/12/2024'],
    ['Valid to', '13/12/2026'],
  ])}<button type="button">Back</button>`,
);
export const form = ofBusiness(`<h2>Create machine credential</h2>${createForm}`);
