// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { recognisePage } from '../../../src/portal/pages.ts';
import { show } from './stand-ins.ts';

const corner = '<header><a href="#l">Login</a></header>';
const getCode = '<button>Get code</button>';
const page = (content: string, button = getCode) => `${corner}<main>${content}${button}</main>`;

describe('the page that asks for the e-mail address of a Digital ID', () => {
  test.each([
    page('<h1>Login with myID</h1><label>myID email <input type="email"></label>'),
    page('<h1>Log in</h1><p>Enter your myGovID details</p><div>Email</div><input autocomplete="username">'),
    page(
      '<h2>Digital Identity</h2><input type="email" aria-label="Email">',
      '<input type="submit" value="Get code">',
    ),
  ])('is known by them: %s', (html) => {
    show(html);
    expect(recognisePage(document)).toBe('myid-email');
  });

  test.each([
    ['nothing of a Digital ID', page('<label>Email <input type="email"></label>')],
    ['two addresses', page('<h1>myID</h1><input type="email"><input type="email">')],
    ['another button', page('<h1>myID</h1><input type="email">', '<button>Subscribe</button>')],
    ['somebody who is signed in', page('<h1>myID</h1><input type="email">').replace('Login', 'Logout')],
  ])('is no page with %s', (_, html) => {
    expect(recognisePage(show(html))).not.toBe('myid-email');
  });
});
