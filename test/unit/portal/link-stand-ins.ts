/**
 * The pages of linking a business, in the three styles of `stand-ins.ts`. RPA and SEED say what one does on them ("Link my business",
 * "Continue", the postal or residential address, the businesses, an e-mail address), SPW that one first ticks an express consent to be
 * redirected to the ATO. All else is made up as such pages are made.
 */
import { entities, type Style, shell, styles } from './stand-ins.ts';

export { show } from './stand-ins.ts';
export { entities, type Style, styles };

export const continueButton = (style: Style) =>
  ({
    table: '<button type="button">Back</button><button type="submit"><span>Continue</span></button>',
    cards:
      '<div><div role="button" tabindex="0">Cancel</div><div role="button" tabindex="0">Continue ›</div></div>',
    terms: '<input type="button" value="Cancel"> <input type="submit" value="Continue">',
  })[style];

const title = (style: Style, text: string) =>
  ({
    table: `<h1>${text}</h1>`,
    cards: `<div><div role="heading" aria-level="1">${text}</div></div>`,
    terms: `<h2>${text}</h2>`,
  })[style];

export const page = (style: Style, heading: string, content: string) => {
  const body = `${heading && title(style, heading)}${content}${continueButton(style)}`;
  return shell(style, style === 'cards' ? `<div><div>${body}</div></div>` : `<form>${body}</form>`);
};

export const startPage = (style: Style, heading = 'Link my business') =>
  page(
    style,
    heading,
    {
      table: `<p>To find your business you will be redirected to the ATO. You need your postal or residential address.</p>
        <label><input type="checkbox"> I give my express consent to be redirected to the ATO</label>`,
      cards: `<div>You need your address and a Digital ID with a Strong identity strength.</div>
        <div role="checkbox" tabindex="0" aria-checked="false">I consent</div>`,
      terms: '<ul><li>your address</li><li>your businesses</li><li>your e-mail address</li></ul>',
    }[style],
  );

export const addressPage = (style: Style, heading = 'Your address') =>
  page(
    style,
    heading,
    {
      table: `<p>Robin Ingleton</p><fieldset><legend>Postal or residential address</legend>
        <label for="a">Street address *</label><input id="a"><label for="b">Suburb / town / city</label><input id="b">
        <label for="c">State</label><select id="c"><option>NSW</option></select><label for="d">Postcode</label><input id="d" type="tel"></fieldset>`,
      cards: `<div class="rows"><div><div>Address line 1</div><div><input></div></div><div><div>Suburb</div><div><input></div></div>
        <div><div>State/Territory</div><div role="combobox" tabindex="0" aria-label="State/Territory"></div></div>
        <div><div>Postcode</div><div><input></div></div></div>`,
      terms: `<dl><dt>Name</dt><dd>Robin Ingleton</dd><dt>Street</dt><dd><input></dd><dt>Suburb or town</dt><dd><input></dd>
        <dt>Postal code</dt><dd><input></dd></dl>`,
    }[style],
  );

export const businessesPage = (style: Style, heading = 'Select business', list = entities) =>
  page(
    style,
    heading,
    {
      table: `<table><thead><tr><th></th><th>Business name</th><th>ABN</th></tr></thead><tbody>${list
        .map(({ name, abn }) => `<tr><td><input type="checkbox"></td><td>${name}</td><td>${abn}</td></tr>`)
        .join('')}</tbody></table>`,
      cards: `<div class="list">${list
        .map(
          ({ name, abn }) =>
            `<div><div role="checkbox" aria-checked="false" tabindex="0"></div><div><div>${name}</div><div>ABN: ${abn}</div></div></div>`,
        )
        .join('')}</div>`,
      terms: list
        .map(
          ({ name, abn }, at) =>
            `<p><input type="checkbox" id="b${at}"><label for="b${at}">${name} (ABN ${abn})</label></p>`,
        )
        .join(''),
    }[style],
  );

export const emailPage = (style: Style, heading = 'Your email address') =>
  page(
    style,
    heading,
    {
      table: '<label for="e">Email address</label><input id="e" type="email">',
      cards: '<div><div>Business email</div><div><input></div></div>',
      terms: '<dl><dt>E-mail:</dt><dd><input type="email"></dd></dl>',
    }[style],
  );

export const linkedPage = (style: Style) =>
  shell(
    style,
    {
      table: '<h1>Your business has been linked</h1><p>Ingleton Bakery Pty Ltd</p><button>Continue</button>',
      cards:
        '<div><div role="status">Success: your business has been successfully linked.</div><div tabindex="0">Finish</div></div>',
      terms:
        '<h2>Link my business</h2><p>You have successfully linked your business.</p><a href="#">Home</a>',
    }[style],
  );
