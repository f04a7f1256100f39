import type { StandInPortal } from './portal.ts';

const business = 'Jacaranda Physio & Pilates Pty Ltd';
const displayName = 'JacarandaPhysio-M2M';

const heard = (text: string) => `<span class="assistive">${text}</span>`;
const icon = (name: string) =>
  `<c-icon class="icon"><svg aria-hidden="true" viewBox="0 0 24 24" width="14" height="14"><use href="#${name}"></use></svg></c-icon>`;
const press = (text: string, marks = '', kind = 'neutral') =>
  `<c-button variant="${kind}"><button class="btn btn_${kind}" type="button"${marks}>${text}</button></c-button>`;

/** A closed menu of what can be done, as such portals have one in every row and every head. */
const menu = (...items: string[]) =>
  `<c-menu><button class="btn btn_icon" type="button" aria-haspopup="true" aria-expanded="false">${icon('down')}${heard('Show actions')}</button>
   <div class="dropdown" role="menu">${items.map((item) => `<a role="menuitem" href="javascript:void(0);"><span class="truncate">${item}</span></a>`).join('')}</div></c-menu>`;

const frame = (crumbs: readonly string[], content: string) => `
<div class="toasts" aria-live="polite"></div>
<c-theme-layout><div class="theme"><header class="themeHeader"><c-logo><a href="/s/"><img src="data:," alt="RAM home" width="60" height="40"></a></c-logo>
 <c-global-nav><nav role="navigation"><ul class="bar"><li><a href="/s/" role="menuitem">Home</a></li><li><a href="/s/support" role="menuitem">Support</a></li><li>${menu('Edit profile', 'Download my data', 'Log out')}</li></ul></nav></c-global-nav>
 <c-user><span title="Mx Robin Jacaranda">Robin Jacaranda</span> <a href="/s/logout">Log out</a></c-user></header>
 <c-breadcrumbs><nav role="navigation" aria-label="Breadcrumbs"><ol class="crumb">${crumbs.map((crumb) => `<li class="crumb__item"><a href="javascript:void(0);">${crumb}</a></li>`).join('')}</ol></nav></c-breadcrumbs>
 <div role="main" class="body"><c-page><div class="region">${content}</div></c-page></div>
 <footer class="themeFooter"><c-rich-text><p><a href="/s/accessibility">Accessibility</a> · <a href="/s/privacy">Privacy</a> · <a href="/s/download">Download centre</a> · <a href="#top">Back to top</a></p></c-rich-text></footer></div></c-theme-layout>`;

const record = `<c-record-header><div class="head"><div class="media">${icon('account')}<div><p class="label">Entity</p><h1><span class="title">${business}</span></h1></div></div>
 <ul class="facts"><li><p class="label" title="ABN">ABN</p><p>30 999 999 943</p></li><li><p class="label">Your access</p><p>Full</p></li></ul></div></c-record-header>`;

const tabs = (at: string) =>
  `${record}<c-tabset><div class="tabs"><ul role="tablist" aria-orientation="horizontal">${[
    'Manage authorisations',
    'Manage credentials',
    'Manage notifications',
    'History',
  ]
    .map(
      (name) =>
        `<li role="presentation" title="${name}" class="tab${name === at ? ' active' : ''}"><a role="tab" href="javascript:void(0);" tabindex="${name === at ? 0 : -1}" aria-selected="${name === at}"${name === 'Manage credentials' ? ' data-true="manage-credentials-tab"' : ''}>${name}</a></li>`,
    )
    .join('')}</ul></div></c-tabset>`;

const column = (name: string) =>
  `<th scope="col" aria-label="${name}" aria-sort="none"><div class="cell"><a class="sort" href="javascript:void(0);" role="button" tabindex="-1"><span class="truncate" title="${name}">${name}</span>${icon('arrowdown')}</a></div></th>`;

const row = (name: string, to: string, status: string, marks = ['', '']) => `
<tr class="hover"><th scope="row" data-label="Credential name"><div class="truncate" title="${name}"><c-text>${name}</c-text></div></th>
 <td data-label="Custodian"><div class="truncate">Robin Jacaranda</div></td><td data-label="Valid to"><c-date>${to}</c-date></td>
 <td data-label="Status"><span class="badge">${status}</span></td>
 <td data-label="Actions"><c-button-group>${press('Edit', marks[0])}${status === 'Revoked' ? '' : press('Revoke', marks[1])}</c-button-group></td></tr>`;

const list = (actions: string) =>
  frame(
    ['Entities', business],
    `${tabs('Manage credentials')}<c-card><article class="card"><div class="card__header"><header class="media"><div class="media__body"><h2 class="card__title"><span>Manage credentials</span></h2></div></header><div class="actions">${actions}</div></div>
     <div class="card__body"><c-datatable><table class="table" role="grid" aria-label="Machine credentials"><thead><tr>${['Credential name', 'Custodian', 'Valid to', 'Status', 'Actions'].map(column).join('')}</tr></thead><tbody>
     ${row('JacarandaPhysio-M2M-test', '9 May 2027', 'Active')}${row(displayName, '30 Nov 2026', 'Active', [' data-true="edit-credential"', ' data-true="revoke-credential"'])}
     ${row('Jacaranda Physio-M2M', '30 Nov 2026', 'Active')}${row('jacarandaphysio-m2m', '1 Feb 2024', 'Revoked')}</tbody></table></c-datatable></div>
     <footer class="card__footer"><a href="javascript:void(0);">View all</a></footer></article></c-card>`,
  );

const field = (label: string, input: string) =>
  `<c-input class="form-element"><label class="label" for="input-${label.length}"><abbr class="required" title="required">*</abbr>${label}</label><div class="control">${input.replace('<input', `<input id="input-${label.length}" class="input"`)}</div></c-input>`;

/** Put together in a cloud from ready components in 2024: an element of its own around everything, closed menus, words for the ears. */
export const componentCloud: StandInPortal = {
  name: 'component cloud, 2024',
  style:
    'body{font:13px/1.5 sans-serif;margin:0} .assistive{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0 0 0 0)} .dropdown{display:none} header,.region,footer{padding:12px} .bar,.facts,.crumb,[role=tablist]{display:flex;gap:16px;list-style:none} .crumb__item+.crumb__item::before{content:">"} .head,.card__header{display:flex;justify-content:space-between} .card{border:1px solid #ddd;padding:12px} .table{width:100%;border-collapse:collapse} .table th,.table td{padding:4px 8px;border-top:1px solid #ddd;text-align:left} .sort{color:inherit} .truncate{max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap} c-button,c-text,c-date{display:inline-block} c-input{display:block;padding:8px 0} .required{color:red;text-decoration:none} h1{margin:0}',
  business,
  displayName,
  validTo: '2026-11-30',
  pages: [
    {
      name: 'sign-in',
      controls: ['sign-in'],
      html: `<c-login-layout><div class="region"><c-rich-text><h1>Relationship Authorisation Manager</h1><p>Act on behalf of a business online. <a href="https://info.authorisationmanager.gov.au/">Learn about RAM</a></p></c-rich-text>
       <c-card><article class="card"><h2 class="card__title">Log in</h2><p>You need a Digital ID such as myID.</p><c-button><button class="btn btn_brand" type="button" data-true="sign-in">${icon('key')}Continue with Digital ID</button></c-button><p><a href="https://www.myid.gov.au/">Set up your myID</a></p></article></c-card></div></c-login-layout>`,
    },
    {
      name: 'home',
      controls: ['manage-authorisations-link', 'link-business'],
      html: frame(
        ['Home'],
        `<c-rich-text><h1>Welcome, Robin</h1></c-rich-text><c-tile-menu><ul>
        <li><c-tile><article class="card"><div class="media">${icon('people')}<div class="media__body"><h2><a href="javascript:void(0);" data-true="manage-authorisations-link">View or manage authorisations, machine credentials and cloud software notifications</a></h2><p>For the businesses that you act for</p></div></div></article></c-tile></li>
        <li><c-tile><article class="card"><div class="media">${icon('link')}<div class="media__body"><h2><a href="javascript:void(0);" data-true="link-business">Link my business</a></h2><p>For principal authorities</p></div></div></article></c-tile></li>
        <li><c-tile><article class="card"><div class="media">${icon('check')}<div class="media__body"><h2><a href="javascript:void(0);">Accept an authorisation for a business</a></h2><p>With your code</p></div></div></article></c-tile></li></ul></c-tile-menu>`,
      ),
    },
    {
      name: 'businesses',
      controls: ['entity-link'],
      html: frame(
        ['Home', 'Entities'],
        `<c-rich-text><h1>View of all the entities you can act for</h1></c-rich-text><c-datatable><table class="table" role="grid"><thead><tr>${['Entity name', 'ABN', 'Access'].map(column).join('')}</tr></thead><tbody>
        ${[
          ['Jacaranda Physio Pty Ltd', '11 999 999 901'],
          [business, '30 999 999 943'],
          ['Jacaranda Physio and Pilates Pty Ltd', '22 999 999 910'],
        ]
          .map(
            ([name, abn]) =>
              `<tr><th scope="row" data-label="Entity name"><div class="truncate"><c-link><a href="javascript:void(0);" title="${name}"${name === business ? ' data-true="entity-link"' : ''}>${name}</a></c-link></div></th><td data-label="ABN">${abn}</td><td data-label="Access">Full</td></tr>`,
          )
          .join('')}</tbody></table></c-datatable>`,
      ),
    },
    {
      name: 'business',
      controls: ['manage-credentials-tab'],
      html: frame(
        ['Entities', business],
        `${tabs('Manage authorisations')}<c-card><article class="card"><div class="card__header"><h2>Authorisations</h2>${press('Add new user', '', 'brand')}</div><table class="table" role="grid"><thead><tr>${['Name', 'Representative type', 'Status', 'Actions'].map(column).join('')}</tr></thead>
        <tbody><tr><th scope="row">Robin Jacaranda</th><td>Principal authority</td><td>Active</td><td>${press('View')}</td></tr><tr><th scope="row">Kim Lee</th><td>Standard user</td><td>Pending</td><td>${press('View')}${press('Edit')}${press('Remove')}</td></tr></tbody></table></article></c-card>`,
      ),
    },
    {
      name: 'credentials',
      controls: ['edit-credential', 'revoke-credential', 'create-credential'],
      html: list(
        `${press('Create machine credential', ' data-true="create-credential"', 'brand')}${menu('Claim machine credential', 'Export')}`,
      ),
    },
    {
      name: 'software required',
      controls: ['software-downloads'],
      html: list(
        `<c-scoped-notification><div class="notify" role="status"><span>${icon('info')}</span><div><p><strong>Software required</strong></p><p>To create a machine credential, install the browser extension: <a href="https://info.authorisationmanager.gov.au/downloads" target="_blank" data-true="software-downloads">Machine Credential Downloads${heard(' (opens in a new tab)')}</a></p></div></div></c-scoped-notification>`,
      ),
    },
    {
      name: 'details',
      controls: ['valid-to', 'back'],
      html: frame(
        ['Entities', business, 'Manage credentials'],
        `${record}<c-record-form><h2>Machine credential details</h2><div class="form">${[
          ['Credential name', displayName, ''],
          ['Machine credential custodian', 'Robin Jacaranda', ''],
          ['Valid from', '1 Dec 2024', ''],
          ['Valid to', '30 Nov 2026', ' data-true="valid-to"'],
          ['Status', 'Active', ''],
        ]
          .map(
            ([label, value, mark]) =>
              `<c-output-field><div class="form-element form-element_stacked"><span class="label">${label}</span><div class="control"><c-text${mark}>${value}</c-text></div></div></c-output-field>`,
          )
          .join(
            '',
          )}</div><div class="actions">${press('Back', ' data-true="back"')}${press('Save', '', 'brand')}</div></c-record-form>`,
      ),
    },
    {
      name: 'create',
      controls: ['keystore-password', 'display-name', 'accept-terms', 'download'],
      html: frame(
        ['Entities', business, 'Manage credentials'],
        `${record}<section role="dialog" class="modal" aria-labelledby="modal-heading"><div class="modal__container"><header class="modal__header"><h2 id="modal-heading">Create machine credential</h2></header><div class="modal__content">
        ${field('Keystore path', '<input type="text" value="C:\\Users\\robin\\AppData\\Roaming\\ATOMAS\\keystore.xml">')}
        ${field('Keystore password', '<input type="password" autocomplete="new-password" aria-describedby="help-1" data-true="keystore-password">')}<div id="help-1" class="help">10 characters or more, no spaces. Make a note of it.</div>
        ${field('Credential name', '<input type="text" maxlength="80" data-true="display-name">')}
        <c-input class="form-element"><div class="control"><span class="checkbox"><input type="checkbox" id="cb-7" data-true="accept-terms"><label for="cb-7"><span class="faux"></span><span class="form-element__label">I understand and accept the machine credential details</span></label></span></div></c-input>
        </div><footer class="modal__footer">${press('Cancel')}${press('Download', ' data-true="download"', 'brand')}</footer></div></section>`,
      ),
    },
    {
      name: 'linking',
      controls: ['continue'],
      html: frame(
        ['Home', 'Link my business'],
        `<c-flow><h1>Link my business</h1><c-rich-text><p>You will be redirected to the ATO to find your businesses. Have your postal or residential address ready.</p></c-rich-text><footer class="flow">${press('Cancel')}${press('Continue', ' data-true="continue"', 'brand')}</footer></c-flow>`,
      ),
    },
  ],
};
