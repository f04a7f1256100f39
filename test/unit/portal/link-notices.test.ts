// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { recognisePage } from '../../../src/portal/pages.ts';
import { readFacts } from '../../../src/portal/read-facts.ts';
import * as page from './stand-ins.ts';

/** On a page that is not known: an error that comes after "Continue" is often all that the page shows. */
const notices = (html: string) => readFacts(page.show(html), 'unknown').notices;

describe('what the portal says while a business is linked', () => {
  test.each([
    ['no-business-found', '<h1>No eligible businesses found</h1>'],
    ['no-business-found', '<div role="alert">No eligible businesses/records found (REB.BR.0312)</div>'],
    ['no-business-found', '<p>Error REB.DV.0010: No eligible records found.</p>'],
    ['no-business-found', '<div><div>REB.BR0301 – No eligible business found</div></div>'],
    ['no-business-found', '<div role="alert">Something went wrong. REB.BR.0314 Try again later.</div>'],
    ['no-business-found', '<p>We cannot go on (REB.BR.0312).</p>'],
    ['no-business-found', "<p>Sorry, we couldn't find any eligible businesses.</p>"],
    ['all-businesses-linked', '<h2>All eligible businesses have been linked</h2>'],
    [
      'all-businesses-linked',
      '<div role="alert">REB.BR.0312: All eligible businesses have been linked.</div>',
    ],
    [
      'all-businesses-linked',
      '<p>All eligible businesses have been linked</p><p>Error code: REB.BR.0314</p>',
    ],
    ['identity-too-low', '<h1>Insufficient identity strength</h1>'],
    ['identity-too-low', '<p role="alert">Your myGovID identity is not strong enough.</p>'],
    ['identity-too-low', '<p>Your myID identity strength is not strong enough to link this business.</p>'],
    ['identity-too-low', '<p>Your Digital ID is not strong enough (AUT.MID.0002)</p>'],
    ['identity-too-low', '<p>Your identity strength is too low.</p>'],
    ['identity-too-low', '<h1>Insufficient access</h1><p>AUT.MID.007</p>'],
    ['identity-too-low', '<p>Insufficient access (AUT.MID.007)</p>'],
    ['no-permission', '<h1>Insufficient access</h1>'],
    ['business-cancelled', '<p>Relationship cannot be created for a cancelled party/entity</p>'],
    ['business-cancelled', '<p>Relationship cannot be created for a cancelled entity. REB.BR.0003</p>'],
    ['business-cancelled', '<div role="alert">Cannot update/add role for cancelled ABN</div>'],
    ['business-cancelled', '<div role="alert">Cannot add role for cancelled ABN (ROB.BR.0002)</div>'],
    ['business-linked', '<h1>Your business has been linked</h1>'],
    ['business-linked', '<div role="status">Success! Your business is now linked.</div>'],
    [
      'business-linked',
      '<p>Your business Ingleton Bakery Pty Ltd has been successfully linked to your myID.</p>',
    ],
    ['business-linked', '<p>You have successfully linked your business</p>'],
    ['business-linked', '<p>INGLETON BAKERY PTY LTD is now linked to your Digital ID.</p>'],
    ['business-linked', '<h1>Business linked</h1>'],
    ['business-linked', '<p>You have linked INGLETON BAKERY PTY LTD.</p>'],
  ])('%s: %s', (id, html) => {
    expect(notices(`<main>${html}</main>`)).toEqual([id]);
  });

  test('is told of a page that is not known', () => {
    const html =
      '<main><h1>Error</h1><p>No eligible businesses/records found</p><a href="#">Continue</a></main>';
    expect(recognisePage(page.show(html))).toBe('unknown');
    expect(readFacts(document, 'unknown').notices).toEqual(['no-business-found']);
  });
});

describe('what only help says about it', () => {
  test.each([
    '<p>If you see “No eligible businesses found”, check your details with the ABR.</p>',
    '<p>The message No eligible businesses found means that the ABR does not list you.</p>',
    '<p>When all eligible businesses have been linked, the list is empty.</p>',
    '<details open><summary>Insufficient identity strength</summary><p>Make it stronger in the app.</p></details>',
    '<aside><h2>No eligible businesses found</h2></aside>',
    '<dl><dt>All eligible businesses have been linked</dt><dd>There is none left.</dd></dl>',
    '<table><tr><td>REB.BR.0312</td><td>No eligible businesses/records found</td></tr></table>',
    '<p>If this goes on, tell us the error REB.BR.0312.</p>',
    '<p>REB.BR.0312 means that no business was found.</p>',
    '<ul><li>REB.BR.0312, REB.DV.0010</li></ul>',
    '<p>Error REB.BR.0201</p>',
    '<p>Your Digital ID needs a Strong identity strength to link a business.</p>',
    '<p>You need a myID that is strong enough.</p>',
    '<p hidden>Insufficient identity strength</p>',
    '<div style="display:none" role="alert">No eligible businesses found</div>',
    '<p>You cannot link a cancelled ABN.</p>',
    '<table><tr><td>Ingleton Bakery</td><td>Cancelled</td></tr></table>',
    '<p>Once your business has been linked, you can make a machine credential.</p>',
    '<p>Your business has been linked by another person: ask to be authorised.</p>',
    '<p>Your business must be linked first.</p>',
    '<p>Your Digital ID is now linked to this device.</p>',
    '<p>You have linked no business yet.</p>',
    '<p>INGLETON BAKERY PTY LTD is now linked by another person.</p>',
    '<p>See which business is now linked to whom.</p>',
    '<p>Check that INGLETON BAKERY PTY LTD is now linked.</p>',
    '<h2>Link my business</h2><p>Your Digital ID will be linked with it.</p>',
  ])('%s', (html) => {
    expect(notices(`<main>${html}</main>`)).toEqual([]);
  });
});

describe('the password is refused', () => {
  const withMessage = (message: string) => page.createPage('table', message);

  test.each([
    '<div role="alert">Password must be at least 10 characters.</div>',
    '<div role="alert"><ul><li>Keystore password must contain a number</li></ul></div>',
    '<input aria-label="Other"><span role="alert">Password must be at least 10 characters</span>',
    '<div aria-live="assertive">Your password cannot contain spaces</div>',
    '<div aria-live="polite">The password does not meet the requirements.</div>',
    '<p>Error: The keystore password is too short</p>',
    '<div role="alert">Invalid password</div>',
    '<div role="alert">Please check the form. Keystore password is not valid.</div>',
  ])('%s', (message) => {
    page.show(withMessage(message));
    const [field] = document.querySelectorAll<HTMLInputElement>('input[type="password"]');
    if (!field) throw new Error('no password field');
    Object.defineProperty(field, 'value', { get: () => expect.unreachable('a password was read') });
    expect(readFacts(document, 'create-credential').notices).toEqual(['password-refused']);
  });

  test.each([
    '<p>The password must be at least 10 characters and must not contain spaces.</p>',
    '<div aria-live="polite">Password must have at least 10 characters</div>',
    '<div role="status">Password strength: strong</div>',
    '<p>If the password does not meet the rules, the portal says so.</p>',
    '<p>The password is not valid in other software.</p>',
    '<div role="alert">Keystore path is not valid</div>',
    '<div role="alert" hidden>Invalid password</div>',
    '<label>Password must be at least 10 characters</label>',
  ])('not: %s', (message) => {
    page.show(withMessage(message));
    expect(readFacts(document, 'create-credential').notices).toEqual([]);
  });

  test('is not said where no password can be typed', () => {
    expect(notices('<div role="alert">Invalid password</div>')).toEqual([]);
  });
});
