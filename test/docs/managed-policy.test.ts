import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import schema from '../../src/public/managed-policy.json' with { type: 'json' };

vi.mock('../../src/platform/extension.ts', () => ({ extension: {} }));
const { readPolicy } = await import('../../src/platform/organisation.ts');

type Settings = Record<string, unknown>;

const folder = 'docs/managed-policy';
const firefoxId = 'credential-guide@credential-guide.au';
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** What every example sets. */
const example = {
  reminderDays: [90, 60, 30, 14, 7, 1, 0],
  software: 'xero',
  contact: 'IT desk, 02 5550 0100, it@example.com',
  namesInReminders: false,
  isSyncOff: true,
};

/** The settings in each kind of file. */
const settingsIn: Record<string, (text: string) => Settings> = {
  'linux/chrome.json': (text) => JSON.parse(text)['3rdparty'].extensions['EXTENSION_ID'],
  [`linux/${firefoxId}.json`]: inNativeManifest,
  [`macos/${firefoxId}.json`]: inNativeManifest,
  [`windows/${firefoxId}.json`]: inNativeManifest,
  'macos/chrome.mobileconfig': (text) => {
    const profile = readPlist(text) as { PayloadContent: Settings[] };
    const [payload = {}] = profile.PayloadContent;
    expect(payload['PayloadType']).toBe('com.google.Chrome.extensions.EXTENSION_ID');
    return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
  },
  'windows/chrome.reg': (text) => {
    const base =
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy';
    const { [base]: values = {}, [`${base}\\reminderDays`]: days = {}, ...others } = readReg(text);
    expect(others).toEqual({});
    // The registry has no truth values: Chrome takes 0 for false where its schema asks for one.
    const isOn = (name: string) => values[name] !== 0;
    return {
      ...values,
      namesInReminders: isOn('namesInReminders'),
      sync: isOn('sync'),
      reminderDays: Object.values(days),
    };
  },
};

function inNativeManifest(text: string): Settings {
  const { name, type, data, description } = JSON.parse(text);
  expect({ name, type }).toEqual({ name: firefoxId, type: 'storage' });
  expect(description).toBeTypeOf('string');
  return data;
}

/** As Windows reads it: keys in brackets, below them `"name"="text"` or `"name"=dword:hex`; `@` is the key's own value. */
function readReg(text: string): Record<string, Record<string, string | number>> {
  const [head, ...lines] = text.split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  const keys: Record<string, Record<string, string | number>> = {};
  let values: Record<string, string | number> = {};
  for (const line of lines.filter(Boolean)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key) {
      values = {};
      keys[key] = values;
      continue;
    }
    const [, name = '', word, hex] = /^(@|"[^"]+")=(?:"(.*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (name === '') throw new Error(`Windows would not read: ${line}`);
    values[name.replaceAll('"', '')] = hex ? Number.parseInt(hex, 16) : (word ?? '').replaceAll('\\\\', '\\');
  }
  return keys;
}

function parseXml(text: string): Document {
  return new new JSDOM().window.DOMParser().parseFromString(text, 'application/xml');
}

function readPlist(text: string): unknown {
  const [root] = parseXml(text).documentElement.children;
  if (!root) throw new Error('An empty property list');
  return plistValue(root);
}

function plistValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((key, index) => {
          const value = children[index + 1];
          return key.localName === 'key' && value ? [[key.textContent, plistValue(value)]] : [];
        }),
      );
    case 'array':
      return children.map(plistValue);
    case 'true':
    case 'false':
      return element.localName === 'true';
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    default:
      throw new Error(`No property list has ${element.localName}`);
  }
}

/** What in these settings does not fit the schema that Chrome reads. */
function misfits(settings: Settings): string[] {
  const properties: Record<
    string,
    { type: string; items?: { type: string; minimum: number; maximum: number } }
  > = schema.properties;
  return Object.entries(settings)
    .filter(([name, value]) => {
      const { type, items } = properties[name] ?? {};
      if (!items) return typeof value !== type;
      const fits = (one: unknown) =>
        Number.isInteger(one) && Number(one) >= items.minimum && Number(one) <= items.maximum;
      return !Array.isArray(value) || !value.every(fits);
    })
    .map(([name]) => name);
}

describe('the files to copy', () => {
  it.each(Object.entries(settingsIn))('%s sets what the page says, and fits the schema', (file, settings) => {
    const found = settings(read(file));
    expect(misfits(found)).toEqual([]);
    expect(Object.keys(found).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(readPolicy(found)).toEqual(example);
  });

  it('for Group Policy write where Chrome reads, with words for everything', () => {
    const [admx, adml] = [
      parseXml(read('windows/credential-guide.admx')),
      parseXml(read('windows/en-US/credential-guide.adml')),
    ];
    expect([...admx.querySelectorAll('policy')].map((policy) => policy.getAttribute('name')).sort()).toEqual(
      Object.keys(schema.properties).sort(),
    );
    const base = 'SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy';
    for (const policy of admx.querySelectorAll('policy')) {
      const name = policy.getAttribute('name') ?? '';
      expect(policy.getAttribute('key')).toBe(base);
      const written = [
        policy.getAttribute('valueName'),
        policy.querySelector('text')?.getAttribute('valueName'),
        policy.querySelector('list')?.getAttribute('key')?.split('\\').at(-1),
      ];
      expect(written.filter(Boolean)).toEqual([name]);
    }
    const named = (kind: string) =>
      [...adml.querySelectorAll(kind)].map((element) => element.getAttribute('id'));
    const used = [...read('windows/credential-guide.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(used.length).toBeGreaterThan(8);
    for (const [, kind = '', id] of used) expect(named(kind)).toContain(id);
    for (const parsed of [admx, adml]) expect(parsed.querySelector('parsererror')).toBeNull();
  });

  it('point Firefox on Windows to the file that is copied there', () => {
    expect(readReg(read('windows/firefox.reg'))).toEqual({
      [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Mozilla\\ManagedStorage\\${firefoxId}`]: {
        '@': `C:\\ProgramData\\Credential Guide\\${firefoxId}.json`,
      },
    });
  });

  it('are all named in the page, which names no other', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    const page = readFileSync(`${folder}.md`, 'utf8');
    const linked = [...page.matchAll(/\]\(managed-policy\/([^)]+)\)/g)].map(([, file]) => file);
    expect(linked.sort()).toEqual(files.sort());
    for (const name of Object.keys(schema.properties)) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('a policy', () => {
  it('that sets nothing we know is none', () => {
    for (const policy of [{}, { other: 1 }, { sync: true }, { contactForHelp: '  ' }])
      expect(readPolicy(policy)).toBeNull();
  });

  it('with a wrong setting loses only that one', () => {
    const policy = {
      reminderDays: ['soon'],
      software: 42,
      contactForHelp: ' Kim ',
      namesInReminders: 'never',
      sync: 'no',
    };
    expect(readPolicy(policy)).toEqual({
      reminderDays: null,
      software: null,
      contact: 'Kim',
      namesInReminders: null,
      isSyncOff: false,
    });
    expect(misfits(policy)).toEqual(['reminderDays', 'software', 'namesInReminders', 'sync']);
    expect(readPolicy({ reminderDays: [] })).toMatchObject({ reminderDays: [] });
  });
});
