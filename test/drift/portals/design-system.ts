import type { StandInPortal } from './portal.ts';

const business = 'Cassowary Plumbing Pty Ltd';
const displayName = 'CASS-STP-01';

const unseen = (text: string) =>
  `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${text}</span>`;

/** Skip links, a global alert, a header, a main part in sections, and a foot of three columns. */
const frame = (content: string) => `
<nav aria-label="Skip links"><a href="#content" class="skip">Skip to main content</a><a href="#nav" class="skip">Skip to main navigation</a></nav>
<section role="region" aria-label="Page alert" class="alert"><h2>Planned outage</h2><p>RAM will be unavailable from 11.30 pm Saturday. <a href="/outage">Read about the outage</a></p><button aria-label="Close alert">×</button></section>
<header><a href="/"><img src="data:," alt="Australian Government Coat of Arms" width="80" height="50"> Relationship Authorisation Manager</a><div><span>Sam Cassowary</span> <a href="/logout">Logout</a></div></header>
<nav id="nav" aria-label="Main"><ul><li><a href="/home" aria-current="page">Home</a></li><li><a href="/help">Help</a></li><li><a href="/profile">Profile</a></li></ul></nav>
<main id="content" tabindex="-1">${content}</main>
<footer><nav aria-label="Footer"><ul><li><a href="https://www.ato.gov.au/">Australian Taxation Office</a></li><li><a href="/download-guide.pdf">Download the user guide (PDF, 2 MB)</a></li><li><a href="#top">Back to top</a></li></ul></nav>
<p>We acknowledge the traditional owners of country throughout Australia.</p></footer>`;

const crumbs = (...names: string[]) =>
  `<nav aria-label="Breadcrumbs"><ul class="crumbs">${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav>`;

const subNavigation = (at: string) => `
<header class="page"><h1>${business}</h1><dl class="inline"><div><dt>ABN</dt><dd>83 999 999 952</dd></div></dl></header>
<nav aria-label="Business"><ul class="sub">${[
  'Manage authorisations',
  'Manage credentials',
  'Manage notifications',
  'History',
]
  .map(
    (name) =>
      `<li><a href="#/${name}"${name === at ? ' aria-current="page"' : ''}${name === 'Manage credentials' ? ' data-true="manage-credentials-tab"' : ''}>${name}</a></li>`,
  )
  .join('')}</ul></nav>`;

const row = (name: string, from: string, to: string, status: string, marks = ['', '']) => `
<tr><th scope="row">${name}</th><td>${from}</td><td>${to}</td><td><span class="badge">${status}</span></td>
<td><a href="#/c"${marks[0]}>Edit${unseen(` machine credential ${name}`)}</a> <button class="link"${marks[1]}>Revoke${unseen(` machine credential ${name}`)}</button></td></tr>`;

const list = (
  above: string,
) => `${crumbs('Home', business, 'Manage credentials')}${subNavigation('Manage credentials')}
<div class="split"><h2>Manage credentials</h2>${above}</div>
<details class="accordion"><summary>How to create a machine credential</summary><ol><li>Select Create machine credential.</li><li>Enter a keystore password.</li><li>Select Download.</li></ol></details>
<table><caption>Machine credentials of this entity</caption><thead><tr><th scope="col"><button class="sort">Credential name</button></th><th scope="col">Created</th><th scope="col">Valid to</th><th scope="col">Status</th><th scope="col">Actions</th></tr></thead><tbody>
${row('CASS-STP-O1', '2 March 2025', '1 March 2027', 'Active')}
${row(displayName, '19 December 2024', '18 December 2026', 'Active', [' data-true="edit-credential"', ' data-true="revoke-credential"'])}
${row('CASS-STP-010', '4 April 2025', '3 April 2027', 'Active')}
${row('CASS_STP_01', '1 July 2022', '30 June 2024', 'Expired')}</tbody></table>
<aside aria-label="Related"><h2>Related</h2><ul><li><a href="https://info.authorisationmanager.gov.au/">Create machine credential: guide</a></li><li><a href="/access-manager">Access Manager</a></li></ul></aside>`;

/** The government's design system in 2025: real tables, definition lists, words for the ears, help in accordions. */
export const designSystem: StandInPortal = {
  name: 'design system, 2025',
  style:
    'body{font:16px/1.5 system-ui,sans-serif;margin:0} main,header,footer{padding:16px} .skip{position:absolute;left:-9999px} .split{display:flex;justify-content:space-between} .sub,.crumbs{display:flex;gap:16px;list-style:none} table{border-collapse:collapse} td,th{padding:6px;border-bottom:1px solid #ccc;text-align:left} .field{margin:12px 0} dl div{display:flex;gap:12px} .button,button{padding:8px 12px}',
  business,
  displayName,
  validTo: '2026-12-18',
  pages: [
    {
      name: 'sign-in',
      controls: ['sign-in'],
      html: `<header><a href="/">Relationship Authorisation Manager</a></header><main><h1>Relationship Authorisation Manager (RAM)</h1><p class="lead">An authorisation service that allows you to act on behalf of a business online.</p>
        <h2>Log in to RAM</h2><p>You need a Digital ID, such as <a href="https://www.myid.gov.au/">myID</a>, to log in.</p><a class="button" href="/auth" data-true="sign-in">Continue with Digital ID</a>
        <details class="accordion"><summary>I can't log in</summary><p>Check that your myID app is up to date.</p></details></main><footer><a href="/privacy">Privacy</a></footer>`,
    },
    {
      name: 'home',
      controls: ['manage-authorisations-link', 'link-business'],
      html: frame(`<h1>Home</h1><ul class="cards"><li><article><h2><a href="/entities" data-true="manage-authorisations-link">View or manage authorisations, machine credentials and cloud software notifications</a></h2><p>For the businesses you act for.</p></article></li>
        <li><article><h2><a href="/link" data-true="link-business">Link my business</a></h2><p>If you are a principal authority.</p></article></li><li><article><h2><a href="/accept">Accept an authorisation for a business</a></h2><p>With the code from your email.</p></article></li></ul>`),
    },
    {
      name: 'businesses',
      controls: ['entity-link'],
      html: frame(`${crumbs('Home', 'Entities')}<h1>Entities</h1><p>View of all the entities you can act for.</p><form role="search"><label for="s">Search entities</label><input id="s" type="search"><button>Search</button></form>
        <table><caption>3 entities</caption><thead><tr><th scope="col">Entity name</th><th scope="col">ABN</th><th scope="col">Your access</th></tr></thead><tbody>
        <tr><td><a href="#1">Cassowary Plumbers Pty Ltd</a></td><td>11 999 999 901</td><td>Authorised user</td></tr><tr><td><a href="#2" data-true="entity-link">${business}</a></td><td>83 999 999 952</td><td>Principal authority</td></tr>
        <tr><td><a href="#3">Cassowary Plumbing Supplies Pty Ltd</a></td><td>30 999 999 943</td><td>Authorised user</td></tr></tbody></table>`),
    },
    {
      name: 'business',
      controls: ['manage-credentials-tab'],
      html: frame(`${crumbs('Home', business)}${subNavigation('Manage authorisations')}<div class="split"><h2>Manage authorisations</h2><button>Add new user</button></div>
        <table><thead><tr><th scope="col">Name</th><th scope="col">Status</th><th scope="col">Actions</th></tr></thead><tbody><tr><th scope="row">Sam Cassowary</th><td>Active</td><td><a href="#">View${unseen(' Sam Cassowary')}</a> <a href="#">Edit${unseen(' Sam Cassowary')}</a></td></tr></tbody></table>`),
    },
    {
      name: 'credentials',
      controls: ['edit-credential', 'revoke-credential', 'create-credential'],
      html: frame(
        list('<a class="button" href="#/new" data-true="create-credential">Create machine credential</a>'),
      ),
    },
    {
      name: 'software required',
      controls: ['software-downloads'],
      html: frame(
        list(
          `<section class="callout" aria-labelledby="sr"><h3 id="sr">Software required</h3><p>To create a machine credential, install the software from <a href="https://info.authorisationmanager.gov.au/downloads" data-true="software-downloads">machine credential downloads${unseen(' (opens in a new tab)')}</a>.</p></section>`,
        ),
      ),
    },
    {
      name: 'details',
      controls: ['valid-to', 'back'],
      html: frame(`${crumbs('Home', business, 'Manage credentials', displayName)}<h1>Machine credential details</h1>
        <dl class="summary"><div><dt>Credential name</dt><dd>${displayName}</dd></div><div><dt>Machine Credential Custodian</dt><dd>Sam Cassowary</dd></div><div><dt>Valid from</dt><dd>19 December 2024</dd></div>
        <div><dt>Valid to</dt><dd data-true="valid-to">18 December 2026</dd></div><div><dt>Status</dt><dd><span class="badge">Active</span></dd></div></dl><div class="actions"><a class="button" href="#/credentials" data-true="back">Back</a></div>`),
    },
    {
      name: 'create',
      controls: ['keystore-password', 'display-name', 'accept-terms', 'download'],
      html: frame(`${crumbs('Home', business, 'Manage credentials', 'Create machine credential')}<h1>Create machine credential</h1><p>All fields are required.</p><form novalidate>
        <div class="field"><label for="f1">Keystore path</label><p id="h1" class="hint">Where the file will be kept.</p><input id="f1" aria-describedby="h1" value="C:\\Users\\sam\\AppData\\Roaming\\ATOMAS"></div>
        <div class="field"><label for="f2">Keystore password <span class="hint">(required)</span></label><p id="h2" class="hint">At least 10 characters, with upper and lower case letters, a number and a special character. No spaces.</p><input id="f2" type="password" aria-describedby="h2" data-true="keystore-password"></div>
        <div class="field"><label for="f3">Credential name <span class="hint">(required)</span></label><p id="h3" class="hint">Use the same credential name if you are replacing one.</p><input id="f3" type="text" aria-describedby="h3" data-true="display-name"></div>
        <details class="accordion"><summary>Machine credential legal statement</summary><p>By accepting you agree to use the credential as set out in the terms.</p></details>
        <div class="field"><input id="f4" type="checkbox" data-true="accept-terms"><label for="f4">I understand and accept the machine credential details</label></div>
        <button type="submit" data-true="download">Download</button> <a href="#/credentials">Cancel</a></form>`),
    },
    {
      name: 'linking',
      controls: ['continue'],
      html: frame(
        `${crumbs('Home', 'Link my business')}<h1>Link my business</h1><h2>Before you start</h2><ul><li>You need a Strong myID.</li><li>Have your postal or residential address ready.</li></ul><button type="button" data-true="continue">Continue</button> <a href="/home">Cancel</a>`,
      ),
    },
  ],
};
