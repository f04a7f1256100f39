import type { StandInPortal } from './portal.ts';

const business = 'Harbour Street Traders Pty Ltd';
const displayName = 'HST-Payroll';

/** The frame of every page: layout tables in layout tables, a menu of images, a trail, and a foot. */
const frame = (trail: string, content: string) => `
<form id="aspnetForm" action="./default.aspx" method="post"><table width="100%" cellpadding="0" cellspacing="0" border="0">
 <tr><td class="banner" colspan="2"><table width="100%"><tr><td><img src="data:," alt="Australian Government" width="120" height="40"></td>
  <td align="right"><font size="1">Welcome <b>Robin HARBOUR</b> | <a href="help.aspx">Help</a> | <a href="logout.aspx">Log out</a></font></td></tr></table></td></tr>
 <tr><td class="trail" colspan="2">You are here: ${trail}</td></tr>
 <tr><td width="160" valign="top" class="left"><table><tr><td><a href="home.aspx">Home</a></td></tr><tr><td><a href="profile.aspx">My details</a></td></tr>
  <tr><td><a href="msg.aspx">Messages (2)</a></td></tr><tr><td><a href="guide.aspx">User guides</a></td></tr></table>
  <table class="box"><tr><td><b>Need help?</b></td></tr><tr><td>To renew, select <i>Create Machine Credential</i>, then <i>Download</i>. <a href="https://info.authorisationmanager.gov.au/help">More help</a></td></tr></table></td>
 <td valign="top" class="content"><a name="content"></a>${content}</td></tr>
 <tr><td colspan="2" class="foot"><font size="1"><a href="#top">Back to top</a> | <a href="privacy.aspx">Privacy</a> | <a href="guide.pdf">Download Adobe Reader</a></font></td></tr>
</table><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzczMz"></form>`;

const entityMenu = `<h1>${business}</h1><p>ABN: 30 999 999 943</p><table class="tabs"><tr><td><a href="auth.aspx">Manage Authorisations</a></td>
 <td><a href="cred.aspx" data-true="manage-credentials-tab">Manage Credentials</a></td><td><a href="notif.aspx">Manage Notifications</a></td><td><a href="hist.aspx">History</a></td></tr></table>`;

const row = (name: string, to: string, status: string, marks = ['', '']) =>
  `<tr class="gridRow"><td>${name}</td><td>Robin Harbour</td><td>${to}</td><td>${status}</td><td nowrap><a href="javascript:void(0)"${marks[0]}>Edit</a>&nbsp;<a href="javascript:void(0)"${marks[1]}>Revoke</a></td></tr>`;

const list = (above: string) => `${entityMenu}<h2>Manage Credentials</h2>${above}
 <table class="grid" border="1" cellspacing="0"><tr class="gridHead"><td><b>Credential Name</b></td><td><b>Custodian</b></td><td><b>Valid To</b></td><td><b>Status</b></td><td><b>Action</b></td></tr>
 ${row('HST-Payroll-2', '01/02/2027', 'Active')}
 ${row(displayName, '20/12/2026', 'Active', [' data-true="edit-credential"', ' data-true="revoke-credential"'])}
 ${row('HST-PayroII', '20/12/2026', 'Active')}${row('hst-payroll', '13/08/2025', 'Revoked')}</table>
 <p>Page 1 of 1 <input type="submit" name="prev" value="Back" disabled> <input type="submit" name="next" value="Next" disabled></p>`;

/** Rendered on a server in 2020: layout tables, `input` buttons, ids as long as lines, labels beside their fields. */
export const webForms: StandInPortal = {
  name: 'web forms, 2020',
  style:
    'body{font:12px Verdana,sans-serif;margin:0} td{padding:3px} .left{background:#eee} .content{padding:12px} .grid td{border:1px solid #999}',
  business,
  displayName,
  validTo: '2026-12-20',
  pages: [
    {
      name: 'sign-in',
      controls: ['sign-in'],
      html: `<table width="100%"><tr><td class="banner">Relationship Authorisation Manager</td></tr><tr><td><h1>Relationship Authorisation Manager</h1>
       <p>Use RAM to act on behalf of a business online. You need a myGovID. <a href="https://www.mygovid.gov.au/">Find out how to get a myGovID</a></p></td>
       <td align="right"><fieldset><legend>Existing users</legend><input type="submit" name="ctl00$Main$btnLogin" value="Login with MyGovID" data-true="sign-in"><br><a href="trouble.aspx">Having trouble?</a></fieldset></td></tr></table>`,
    },
    {
      name: 'home',
      controls: ['manage-authorisations-link', 'link-business'],
      html: frame(
        'Home',
        `<h1>Home</h1><table><tr><td><img src="data:," alt="" width="32" height="32"></td><td><a href="entities.aspx" data-true="manage-authorisations-link">Manage authorisations</a><br><font size="1">View and manage the businesses you act for</font></td></tr>
        <tr><td><img src="data:," alt="" width="32" height="32"></td><td><a href="link.aspx" data-true="link-business">Link my business</a><br><font size="1">Principal authorities only</font></td></tr>
        <tr><td></td><td><a href="accept.aspx">Accept an authorisation for a business</a></td></tr></table>`,
      ),
    },
    {
      name: 'businesses',
      controls: ['entity-link'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; Businesses',
        `<h1>View of all the entities you can act for</h1><table class="grid"><tr><th>Entity Name</th><th>ABN</th><th>Access</th></tr>
        <tr><td><a href="javascript:void(0)">Harbour Street Trading Pty Ltd</a></td><td>11 999 999 901</td><td>Full</td></tr>
        <tr><td><a href="javascript:void(0)" data-true="entity-link">${business}</a></td><td>30 999 999 943</td><td>Full</td></tr>
        <tr><td><a href="javascript:void(0)">Harbour Street Traders Pty Limited</a></td><td>22 999 999 910</td><td>Limited</td></tr></table>`,
      ),
    },
    {
      name: 'business',
      controls: ['manage-credentials-tab'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; <a href="entities.aspx">Businesses</a> &gt; Manage Authorisations',
        `${entityMenu}<h2>Manage Authorisations</h2><input type="submit" value="Add new user"><table class="grid"><tr><th>Name</th><th>Status</th><th>Action</th></tr>
        <tr><td>Robin Harbour</td><td>Active</td><td><a href="#">View</a> <a href="#">Edit</a></td></tr><tr><td>Kim Lee</td><td>Pending</td><td><a href="#">View</a> <a href="#">Edit</a> <a href="#">Remove</a></td></tr></table>`,
      ),
    },
    {
      name: 'credentials',
      controls: ['edit-credential', 'revoke-credential', 'create-credential'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; Manage Credentials',
        list(
          '<p align="right"><input type="submit" name="ctl00$Main$btnNew" value="Create Machine Credential" data-true="create-credential"></p>',
        ),
      ),
    },
    {
      name: 'software required',
      controls: ['software-downloads'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; Manage Credentials',
        list(
          '<table class="box"><tr><td><b>Software required</b><br>Your browser needs software to create a machine credential. Go to <a href="https://info.authorisationmanager.gov.au/m2m" target="_blank" data-true="software-downloads">Machine Credential Downloads</a></td></tr></table>',
        ),
      ),
    },
    {
      name: 'details',
      controls: ['valid-to', 'back'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; <a href="cred.aspx">Manage Credentials</a> &gt; Details',
        `${entityMenu}<h2>Credential details</h2><table><tr><td align="right">Display name:</td><td>${displayName}</td></tr><tr><td align="right">Created:</td><td>21/12/2024</td></tr>
        <tr><td align="right">Valid To:</td><td data-true="valid-to">20/12/2026</td></tr><tr><td align="right">Status:</td><td>Active</td></tr></table>
        <input type="submit" name="ctl00$Main$btnBack" value="Back" data-true="back"> <input type="submit" value="Print">`,
      ),
    },
    {
      name: 'create',
      controls: ['keystore-password', 'display-name', 'accept-terms', 'download'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; <a href="cred.aspx">Manage Credentials</a> &gt; Create Machine Credential',
        `<h1>Create Machine Credential</h1><table><tr><td align="right"><label for="p1">Keystore path</label></td><td><input id="p1" size="50" value="C:\\Users\\robin\\AppData\\Roaming\\ATOMAS\\keystore.xml"></td></tr>
        <tr><td align="right">Keystore password</td><td><input type="password" name="ctl00$Main$pw" data-true="keystore-password"></td></tr>
        <tr><td></td><td><font size="1">At least 10 characters, no spaces. You cannot change this later.</font></td></tr>
        <tr><td align="right">Display name</td><td><input type="text" name="ctl00$Main$dn" data-true="display-name"></td></tr>
        <tr><td colspan="2"><input type="checkbox" id="ctl00_chk" data-true="accept-terms"><label for="ctl00_chk"> I understand and accept the machine credential legal statement</label></td></tr>
        <tr><td></td><td><input type="submit" value="Cancel"> <input type="submit" name="ctl00$Main$btnGo" value="Download" data-true="download"></td></tr></table>`,
      ),
    },
    {
      name: 'linking',
      controls: ['continue'],
      html: frame(
        '<a href="home.aspx">Home</a> &gt; Link my business',
        `<h1>Link my business</h1><p>You will be asked for your postal or residential address as the ATO knows it. Then select your business and select Continue.</p>
        <input type="submit" value="Cancel"> <input type="submit" name="ctl00$Main$btnGo" value="Continue" data-true="continue">`,
      ),
    },
  ],
};
