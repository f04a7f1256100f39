import type { StandInPortal } from './portal.ts';

const business = 'Blue Gum Nursery Pty Ltd';
const displayName = 'BGN payroll';

const icon = (name: string) =>
  `<mat-icon class="mat-icon material-icons" aria-hidden="true">${name}</mat-icon>`;

/** The shell of the application: toolbar, closed side menu, and what the component library leaves at the end of the page. */
const shell = (content: string) => `
<ram-root ng-version="15.2.0"><mat-sidenav-container><mat-sidenav style="visibility:hidden;transform:translateX(-100%)" aria-hidden="true"><mat-nav-list>
 <a mat-list-item href="#/home">Home</a><a mat-list-item href="#/credentials">Manage Credentials</a><a mat-list-item href="#/new">Create machine credential</a></mat-nav-list></mat-sidenav>
 <mat-sidenav-content><mat-toolbar><button mat-icon-button aria-label="Open menu">${icon('menu')}</button><span>Relationship Authorisation Manager</span><span class="spacer"></span>
 <button mat-button aria-haspopup="menu"><span class="mat-button-wrapper">${icon('account_circle')} Jo Gum ${icon('arrow_drop_down')}</span></button><button mat-button><span>Logout</span></button></mat-toolbar>
 <div class="page">${content}</div><div class="foot"><span>© Commonwealth of Australia</span> <a href="#/accessibility">Accessibility</a> <a href="#/contact">Contact us</a></div></mat-sidenav-content></mat-sidenav-container></ram-root>
<div class="cdk-overlay-container"><div class="cdk-overlay-pane" style="display:none"><div role="menu"><button role="menuitem">Edit</button><button role="menuitem">Revoke</button><button role="menuitem">Download</button></div></div></div>
<div class="cdk-live-announcer-element" aria-live="polite" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Manage credentials</div>`;

const tabs = (at: number) => `
<div class="title"><h1 class="mat-h1">${business}</h1><span class="mat-caption">ABN 66 999 999 932</span></div>
<mat-tab-group><div role="tablist" class="mat-tab-labels">${[
  'Manage Authorisations',
  'Manage Credentials',
  'Manage Notifications',
  'History',
]
  .map(
    (tab, place) =>
      `<div role="tab" tabindex="${place === at ? 0 : -1}" aria-selected="${place === at}" class="mat-tab-label"${tab === 'Manage Credentials' ? ' data-true="manage-credentials-tab"' : ''}><div class="mat-tab-label-content">${tab}</div></div>`,
  )
  .join('')}</div></mat-tab-group>`;

const card = (name: string, to: string, status: string, marks = ['', '']) => `
<mat-card class="mat-card"><mat-card-header><mat-card-title>${name}</mat-card-title><mat-card-subtitle>Custodian: Jo Gum</mat-card-subtitle></mat-card-header>
 <mat-card-content><div class="pair"><span class="k">Valid to</span><span class="v">${to}</span></div><div class="pair"><span class="k">Status</span><mat-chip>${status}</mat-chip></div></mat-card-content>
 <mat-card-actions><div role="button" tabindex="0" class="mat-button"${marks[0]}><span class="mat-button-wrapper">${icon('edit')}Edit</span></div><div role="button" tabindex="0" class="mat-button"${marks[1]}><span class="mat-button-wrapper">${icon('block')}Revoke</span></div></mat-card-actions></mat-card>`;

const list = (head: string) => `${tabs(1)}<div class="head"><h2>Manage credentials</h2>${head}</div>
<mat-form-field><label for="q">Filter</label><input matInput id="q" type="search"></mat-form-field>
<div class="cards">${card('BGN-payroll', '3 Mar 2027', 'Active')}${card(displayName, '5 Jan 2027', 'Active', [' data-true="edit-credential"', ' data-true="revoke-credential"'])}${card('BGN payroll 2', '9 Feb 2027', 'Active')}${card('BGN Payrol', '1 Jun 2025', 'Expired')}</div>
<mat-paginator><span>1 – 4 of 4</span><button aria-label="Previous page" disabled>${icon('chevron_left')}</button><button aria-label="Next page" disabled>${icon('chevron_right')}</button></mat-paginator>`;

/** A single-page application of 2023: cards for tables, `div` buttons, icon words, floating labels, hidden leftovers. */
export const materialCards: StandInPortal = {
  name: 'material cards, 2023',
  style:
    'body{font:14px Roboto,sans-serif;margin:0} mat-toolbar,.foot,.head,.title{display:flex;gap:12px;padding:12px} .spacer{flex:1} mat-sidenav{display:block;position:absolute;left:-320px;width:300px} mat-sidenav-content,ram-root,mat-card,mat-form-field,mat-tab-group{display:block} [role=tablist]{display:flex} .mat-tab-label,.mat-button{display:inline-block;padding:10px;cursor:pointer} mat-card{border:1px solid #ccc;margin:8px;padding:8px} .pair{display:flex;gap:8px} mat-card-title,mat-card-subtitle{display:block} .mat-icon{font-family:"Material Icons";display:inline-block;width:24px;overflow:hidden}',
  business,
  displayName,
  validTo: '2027-01-05',
  pages: [
    {
      name: 'sign-in',
      controls: ['sign-in'],
      html: `<ram-root><mat-toolbar><span>RAM</span></mat-toolbar><div class="page"><h1>Welcome to RAM</h1><p>Log in with your digital identity to manage authorisations and machine credentials for your business.</p>
        <div role="button" tabindex="0" class="mat-button" data-true="sign-in"><span class="mat-button-wrapper">${icon('login')}Continue with Digital Identity</span></div><p><a href="https://www.mygovid.gov.au/">What is myGovID?</a></p></div></ram-root>`,
    },
    {
      name: 'consent',
      controls: ['give-consent'],
      html: `<ram-root><mat-card><h1>Your consent</h1><p>These details will be shared with RAM: your name, date of birth and email address.</p><mat-checkbox><label><input type="checkbox"> Yes, remember my consent</label></mat-checkbox>
        <button mat-button><span>Deny</span></button><button mat-raised-button data-true="give-consent"><span class="mat-button-wrapper">Consent</span></button></mat-card></ram-root>`,
    },
    {
      name: 'home',
      controls: ['manage-authorisations-link', 'link-business'],
      html: shell(`<h1>Hello Jo</h1><div class="cards"><mat-card tabindex="0" role="link" data-true="manage-authorisations-link"><mat-card-title>View or Manage Authorisations, machine credentials and cloud software notifications</mat-card-title></mat-card>
        <mat-card tabindex="0" role="link" data-true="link-business"><mat-card-title>Link my business</mat-card-title></mat-card><mat-card tabindex="0" role="link"><mat-card-title>Accept an authorisation for a business</mat-card-title></mat-card></div>`),
    },
    {
      name: 'businesses',
      controls: ['entity-link'],
      html: shell(
        `<h1>Entities you can act for</h1><div class="cards">${[
          ['Blue Gum Nurseries Pty Ltd', '11 999 999 901', ''],
          [business, '66 999 999 932', ' data-true="entity-link"'],
          ['Blue Gum Nursery (NSW) Pty Ltd', '30 999 999 943', ''],
        ]
          .map(
            ([name, abn, mark]) =>
              `<mat-card><mat-card-title><a href="#/e"${mark}>${name}</a></mat-card-title><div class="pair"><span>ABN</span> <span>${abn}</span></div><div class="pair"><span>Access</span> <span>Full</span></div></mat-card>`,
          )
          .join('')}</div>`,
      ),
    },
    {
      name: 'business',
      controls: ['manage-credentials-tab'],
      html: shell(`${tabs(0)}<h2>Manage authorisations</h2><button mat-stroked-button><span>${icon('person_add')}Add new user</span></button>
        <mat-card><mat-card-title>Jo Gum</mat-card-title><mat-chip>Active</mat-chip><div role="button" tabindex="0" class="mat-button">View</div><div role="button" tabindex="0" class="mat-button">Edit</div></mat-card>`),
    },
    {
      name: 'credentials',
      controls: ['edit-credential', 'revoke-credential', 'create-credential'],
      html: shell(
        list(
          `<div role="button" tabindex="0" class="mat-button" data-true="create-credential"><span class="mat-button-wrapper">${icon('add')} Create machine credential</span></div>`,
        ),
      ),
    },
    {
      name: 'software required',
      controls: ['software-downloads'],
      html: shell(
        list(
          `<div class="warn" role="alert">${icon('warning')}<div><b>Software required</b><p>You can't create a machine credential in this browser yet.</p><a href="https://info.authorisationmanager.gov.au/" target="_blank" rel="noopener" data-true="software-downloads">Machine Credentials download ${icon('open_in_new')}</a></div></div>`,
        ),
      ),
    },
    {
      name: 'details',
      controls: ['valid-to', 'back'],
      html: shell(`${tabs(1)}<mat-card><h2>Machine credential</h2><div class="pair"><span>Display name</span><span>${displayName}</span></div><div class="pair"><span>Status</span><mat-chip>Active</mat-chip></div>
        <div class="pair"><span>Valid from</span><span>6 Jan 2025</span></div><div class="pair"><span>Valid to</span><span data-true="valid-to">5 Jan 2027</span></div></mat-card>
        <div role="button" tabindex="0" class="mat-button" data-true="back"><span class="mat-button-wrapper">${icon('arrow_back')}Back</span></div>`),
    },
    {
      name: 'create',
      controls: ['keystore-password', 'display-name', 'accept-terms', 'download'],
      html: shell(`<h1>Create machine credential</h1><p>The keystore will be downloaded to your computer.</p>
        <mat-form-field><div class="infix"><input matInput type="password" aria-labelledby="l-1" autocomplete="new-password" data-true="keystore-password"><span id="l-1" class="mat-floating-label">Keystore password</span></div><button aria-label="Show password">${icon('visibility_off')}</button><div class="mat-hint">At least 10 characters</div></mat-form-field>
        <mat-form-field><div class="infix"><input matInput type="text" aria-labelledby="l-2" data-true="display-name"><span id="l-2" class="mat-floating-label">Display name</span></div></mat-form-field>
        <mat-expansion-panel><button aria-expanded="false">Machine credential legal statement ${icon('expand_more')}</button></mat-expansion-panel>
        <mat-checkbox><label><input type="checkbox" data-true="accept-terms"><span>I understand and accept the machine credential legal statement</span></label></mat-checkbox>
        <div><button mat-button><span>Cancel</span></button><button mat-raised-button data-true="download"><span class="mat-button-wrapper">${icon('download')}Download</span></button></div>`),
    },
    {
      name: 'linking',
      controls: ['continue'],
      html: shell(`<mat-horizontal-stepper><div>1 Start</div><div>2 Address</div><div>3 Businesses</div></mat-horizontal-stepper><h1>Link my business</h1><p>Have your postal or residential address ready.</p>
        <button mat-button><span>Cancel</span></button><button mat-raised-button data-true="continue"><span class="mat-button-wrapper">Continue</span></button>`),
    },
  ],
};
