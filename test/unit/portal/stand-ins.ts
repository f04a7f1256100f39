/**
 * Pages of the portal as they might be marked up, in three styles. The live mark-up is not known: these are written from what
 * the sources say that people see (labels, order, wording of the years), and from how such applications are built.
 *
 * - `table`: an Angular-like application of 2025; `cards`: blocks in blocks, 2023; `terms`: definition lists and ARIA, 2020
 */
export const styles = ['table', 'cards', 'terms'] as const;
export type Style = (typeof styles)[number];

export interface Credential {
  readonly name: string;
  readonly status: string;
  readonly validTo: string;
}

export const credentials: readonly Credential[] = [
  { name: 'INGLETON153', status: 'Expired', validTo: '13/09/2026' },
  { name: 'INGLETON154', status: 'Active', validTo: '20/01/2027' },
  { name: 'INGLETON1S3', status: 'Suspended', validTo: '1/12/2026' },
  { name: 'USI Machine', status: 'Revoked', validTo: '04/03/2025' },
];

export const entities = [
  { name: 'Ingleton Bakery Pty Ltd', abn: '51 824 753 556' },
  { name: 'Ingleton Bakeries Pty Ltd', abn: '53 004 085 616' },
];

export const shell = (style: Style, content: string) =>
  ({
    table: `<app-root><header role="banner"><a href="#/">Relationship Authorisation Manager</a><span>Robin Ingleton</span>
      <button type="button">Log out</button></header><main>${content}</main>
      <footer><a href="/privacy">Privacy</a> <a href="#top">Back</a> <a href="/guide.pdf">Download</a></footer></app-root>`,
    cards: `<div class="x1"><div class="x2"><div>RAM</div><div role="button" tabindex="0">Sign out</div></div>
      <div class="x3">${content}</div><div role="contentinfo"><a href="#a">Back to top</a><a href="#d">Download</a></div></div>`,
    terms: `<div><p><a href="#out">Logout</a></p></div><div role="main">${content}</div>`,
  })[style];

export const tabs = (style: Style, selected = 'Manage authorisations', withCredentials = true) => {
  const names = ['Manage authorisations', 'Manage credentials', 'Manage notifications', 'History'].filter(
    (name) => withCredentials || name !== 'Manage credentials',
  );
  return {
    table: `<div role="tablist">${names.map((name) => `<button role="tab" aria-selected="${name === selected}">${name}</button>`).join('')}</div>`,
    cards: `<div>${names.map((name) => `<div tabindex="0"><span>${name.replace(' ', '</span>&nbsp;<span>')}</span></div>`).join('')}</div>`,
    terms: `<ul class="nav nav-tabs">${names.map((name) => `<li><a href="">${name.replace(/ [a-z]/, (match) => match.toUpperCase())}</a></li>`).join('')}</ul>`,
  }[style];
};

const business = (style: Style) =>
  ({
    table: `<h1>Ingleton Bakery Pty Ltd</h1><p>ABN 51 824 753 556</p>`,
    cards: `<div><strong>Ingleton Bakery Pty Ltd</strong> <span>(ABN: 51824753556)</span></div>`,
    terms: `<dl><dt>Entity name</dt><dd>Ingleton Bakery Pty Ltd</dd><dt>ABN</dt><dd>51 824 753 556</dd></dl>`,
  })[style];

export const signInPage = (style: Style) =>
  ({
    table: `<header><button>Login</button></header><main><h1>Welcome to RAM</h1></main>`,
    cards: `<div><h2>Relationship Authorisation Manager</h2><p>Use your Digital ID, such as myID.</p><div role="button" tabindex="0">Continue with <b>Digital ID</b></div></div>`,
    terms: `<h1>RAM</h1><a href="https://mygovid.gov.au/start"><img alt="myGovID login" width="90" height="30" src="data:,"></a>`,
  })[style];

export const codePage = (style: Style) =>
  ({
    table: `<main><h1>Get the code</h1><p>Open the myID app and enter this code</p><p>4821</p></main>`,
    cards: `<div><div>Enter the 4-digit code in your app</div><div><span>4</span> <span>8</span> <span>2</span> <span>1</span></div></div>`,
    terms: `<dl><dt>Your myGovID code</dt><dd>4821</dd></dl>`,
  })[style];

export const consentPage = (style: Style) =>
  ({
    table: `<main><h1>Your consent</h1><label><input type="checkbox"> Yes, remember my consent</label><button>Consent</button></main>`,
    cards: `<div><div role="heading" aria-level="1">Your consent</div><div role="button" tabindex="0">Consent</div></div>`,
    terms: `<h2>Your consent</h2><input type="submit" value="Consent">`,
  })[style];

export const homePage = (style: Style) =>
  shell(
    style,
    {
      table: `<h1>Home</h1><a href="#/e"><h2>View or manage authorisations, machine credentials and cloud software notifications</h2><p>See whom you can act for.</p></a><a href="#/l">Link my business</a>`,
      cards: `<div tabindex="0" role="link">View or Manage Authorisations, machine credentials and cloud&nbsp;software notifications ›</div><div tabindex="0">Link my business</div>`,
      terms: `<ul><li><a href="#e">Manage authorisations</a></li><li><a href="#l">Link my business</a></li></ul>`,
    }[style],
  );

export const entityListPage = (style: Style, list = entities) => {
  const content = {
    table: `<h1>View of all the entities you can act for</h1><table><thead><tr><th>Entity name</th><th>ABN</th><th>Status</th></tr></thead>
      <tbody>${list.map(({ name, abn }) => `<tr><td><a href="#/1"> ${name}\n </a></td><td>${abn}</td><td>Active</td></tr>`).join('')}</tbody></table>`,
    cards: `<div>Entities</div><div>${list.map(({ name, abn }) => `<div><div><h3>${name}</h3><div>ABN ${abn}</div></div><div><div role="button" tabindex="0">View</div></div></div>`).join('')}</div>`,
    terms: `<h2>Entities</h2><ul>${list.map(({ name, abn }) => `<li><a href="#1">${name}</a> (ABN ${abn})</li>`).join('')}</ul>`,
  }[style];
  return shell(style, content);
};

export const entityPage = (style: Style, withCredentials = true) =>
  shell(
    style,
    `${business(style)}${tabs(style, 'Manage authorisations', withCredentials)}<button>Add new user</button>
    <table><tr><th>Name</th><th>Representative type</th><th>Status</th><th></th></tr>
    <tr><td>Robin Ingleton</td><td>Standard user</td><td>Active</td><td><a href="#">View</a> <a href="#">Edit</a> <a href="#">Remove</a></td></tr>
    <tr><td>INGLETON153</td><td>Basic user</td><td>Pending</td><td><a href="#">Edit</a></td></tr></table>`,
  );

const softwareRequired = (style: Style) =>
  ({
    table: `<div role="alert"><h2>Software required</h2><p>To create a machine credential go to <a href="https://info.authorisationmanager.gov.au/machine-credentials" target="_blank">Machine Credential Downloads (opens in a new window)</a>.</p></div>`,
    cards: `<div><div>Software required</div><div><a href="https://info.authorisationmanager.gov.au/">Machine Credentials download</a></div></div>`,
    terms: `<p><b>Software required:</b> install it first, see <a href="https://info.authorisationmanager.gov.au/">machine credential downloads</a>.</p>`,
  })[style];

export const credentialListPage = (
  style: Style,
  { list = credentials, software = true }: { list?: readonly Credential[]; software?: boolean } = {},
) => {
  const create = {
    table: '<button type="button"><mat-icon>add</mat-icon> Create machine credential</button>',
    cards:
      '<div role="button" tabindex="0"><span>Create</span><span>machine</span> <span>credential</span></div>',
    terms: '<a href="">Create Machine Credential</a>',
  }[style];
  const action = (status: string) =>
    status === 'Revoked'
      ? ''
      : {
          table: '<a href="#">Edit</a> | <a href="#">Revoke</a>',
          cards: '<div tabindex="0">Edit</div><div tabindex="0">Revoke</div>',
          terms: '<button>Edit</button><button>Revoke</button>',
        }[style];
  const rows = {
    table: `<table><thead><tr><th>Credential name</th><th>Status</th><th>Valid to</th><th>Actions</th></tr></thead><tbody>${list
      .map(
        (each) =>
          `<tr><td>${each.name}</td><td><span>${each.status}</span></td><td>${each.validTo}</td><td>${action(each.status)}</td></tr>`,
      )
      .join('')}</tbody></table>`,
    cards: `<div>${list
      .map(
        (each) =>
          `<div><div><div>${each.name}</div><span>${each.status}</span></div><div>Expires: ${each.validTo}</div><div>${action(each.status)}</div></div>`,
      )
      .join('')}</div>`,
    terms: list
      .map(
        (each) =>
          `<section><dl><div><dt>Display name</dt><dd>${each.name}</dd></div><div><dt>Status</dt><dd>${each.status}</dd></div><div><dt>Valid until</dt><dd>${each.validTo}</dd></div></dl>${action(each.status)}</section>`,
      )
      .join(''),
  }[style];
  const empty = '<p>There are no machine credentials for this entity.</p>';
  return shell(
    style,
    `${business(style)}${tabs(style, 'Manage credentials')}<h2>Manage credentials</h2>${software ? create : softwareRequired(style)}${list.length > 0 ? rows : empty}`,
  );
};

export const detailsPage = (
  style: Style,
  { name = 'INGLETON153', status = 'Expired', validTo = '13/09/2026' } = {},
) =>
  shell(
    style,
    `${business(style)}${
      {
        table: `<h2>Machine credential details</h2><table><tr><th scope="row">Credential name</th><td>${name}</td></tr><tr><th scope="row">Status</th><td>${status}</td></tr>
      <tr><th scope="row">Valid from</th><td>13/09/2024</td></tr><tr><th scope="row">Valid To</th><td>${validTo}</td></tr></table><button><mat-icon>arrow_back</mat-icon> Back</button>`,
        cards: `<div>Edit machine credential</div><div><span>Display name</span><span>${name}</span></div><div><span>Status</span> <span>${status}</span></div>
      <div><div>Valid from</div><div>13/09/2024</div></div><div><div>Valid to</div><div>${validTo}</div></div><div tabindex="0">← Back</div>`,
        terms: `<dl><dt>Display name:</dt><dd>${name}</dd><dt>Status:</dt><dd>${status}</dd><dt>Valid from:</dt><dd>13/09/2024</dd><dt>Valid to:</dt><dd>${validTo}</dd></dl><p><a href="#">« Back</a></p>`,
      }[style]
    }`,
  );

export const createPage = (style: Style, extra = '') =>
  shell(
    style,
    `${business(style)}${
      {
        table: `<h2>Create machine credential</h2><form><label for="p">Keystore path</label><input id="p" value="C:\\Users\\Robin">
      <label for="w">Keystore password <span>*</span></label><input id="w" type="password"><label><input type="checkbox"> Show password</label>
      <label for="n">Credential name</label><input id="n" type="text">
      <label><input type="checkbox" id="t"> I understand and accept the machine credential details</label>
      ${extra}<button type="button">Back</button><button type="submit">Download</button></form>
      <section><h3>Guides</h3><a href="#guide">Download</a></section>`,
        cards: `<div role="heading" aria-level="1">Create Machine Credential</div><div><div>Keystore path</div><div><input></div></div>
      <div><div>Keystore password</div><div><input type="password"></div></div><div><div>Display name</div><div><input type="text" placeholder="e.g. USIMachine"></div></div>
      <div role="checkbox" aria-checked="false" tabindex="0">I have read and accept the machine credential legal statement</div>
      ${extra}<div tabindex="0">Down<b>load</b></div><div tabindex="0">Back</div>`,
        terms: `<h1>Create machine credential</h1><table><tr><td>Keystore path</td><td><input></td></tr><tr><td>Keystore password:</td><td><input type="password"></td></tr>
      <tr><td>Display name:</td><td><input></td></tr></table><p><input type="checkbox"> I accept the machine credential legal statement.</p>
      ${extra}<input type="button" value="Download"> <input type="button" value="Back">`,
      }[style]
    }`,
  );

export const sessionEndedPage = (style: Style) =>
  ({
    table: `<main><h1>Your session has ended</h1><button>Login</button></main>`,
    cards: `<div><div role="alert">Your session has timed out. Please log in again.</div><div tabindex="0">Log in again</div></div>`,
    terms: `<p>Session expired</p><a href="#">Login with MyGovID</a>`,
  })[style];

/** Puts a page into the document that the test runs in, and hands that out. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}
