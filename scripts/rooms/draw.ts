import type { Uses } from './imports.ts';

/** The house from the top: who looks on, who decides, what they all know. A room that stands in no row is a fault. */
const rows: readonly (readonly { readonly room: string; readonly does: string }[])[] = [
  [
    { room: 'content', does: 'on RAM’s pages: looks, and draws ring and card' },
    { room: 'popup', does: 'the checklist; side panel too' },
    { room: 'keystore-page', does: 'checks a keystore file' },
    { room: 'register-page', does: 'the list of credentials' },
    { room: 'rehearsal', does: 'all of it once more, to practise' },
    { room: 'welcome', does: 'the first minute' },
  ],
  [
    { room: 'background', does: 'the one writer of state: decides, and tells everybody' },
    { room: 'own-pages', does: 'what our own pages share' },
    { room: 'platform', does: 'the browser’s API: messages, storage, words' },
    { room: 'practice', does: 'a stand-in for the portal; uses nothing of src/' },
  ],
  [
    { room: 'journey', does: 'what a person has to do' },
    { room: 'portal', does: 'what RAM looks like' },
    { room: 'keystore', does: 'what a keystore file says' },
    { room: 'software', does: 'accounting programs' },
    { room: 'help', does: '“What happened?”: codes, situations' },
    { room: 'register', does: 'the credentials one looks after' },
    { room: 'reminders', does: 'when to remind' },
    { room: 'values', does: 'what all of them speak in' },
  ],
];

const titles = ['What people see', 'What holds it together', 'What it knows: pure, without a browser'];
/** On the light ground each is at least 4.5 to 1, so that it may colour a word. */
const colours: Readonly<Record<string, string>> = {
  content: '#a33a00',
  popup: '#7a4a00',
  'keystore-page': '#8a1c5b',
  background: '#0b5c61',
  'own-pages': '#7a2f2f',
  platform: '#505b60',
  practice: '#6b5a00',
  journey: '#1d5fa8',
  portal: '#5a3aa8',
  keystore: '#8a1c10',
  software: '#256029',
  help: '#8a3a12',
  register: '#00626b',
  reminders: '#7a3b69',
  values: '#4a4a4a',
};

const size = { width: 1120, gap: 14, margin: 20, title: 34, head: 66, line: 19 };

/** The picture as SVG. @throws where a room has no place in it. */
export function pictureOfRooms(uses: Uses): string {
  const placed = rows.flat().map(({ room }) => room);
  const missing = [...uses.keys()].filter((room) => !placed.includes(room));
  if (missing.length > 0) throw new Error(`scripts/rooms/draw.ts has no place for: ${missing.join(', ')}`);
  const parts: string[] = [];
  let top = size.margin;
  for (const [index, row] of rows.entries()) {
    const there = row.filter(({ room }) => uses.has(room));
    const most = Math.max(...there.map(({ room }) => uses.get(room)?.size ?? 0));
    const height = size.head + Math.max(1, most) * size.line;
    const width = (size.width - 2 * size.margin - (there.length - 1) * size.gap) / there.length;
    parts.push(text(size.margin, top + 16, titles[index] ?? '', 'title'));
    for (const [at, { room, does }] of there.entries()) {
      const left = size.margin + at * (width + size.gap);
      parts.push(box({ room, does, left, top: top + size.title - 8, width, height }, uses));
    }
    top += size.title + height + size.gap;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${top}" role="img" aria-labelledby="t">`,
    '<title id="t">The rooms of Credential Guide, and which others each of them uses</title>',
    '<style>text { font: 14px system-ui, sans-serif; fill: #1c2427 } .title { font-weight: 700; font-size: 16px }',
    '.name { font: 700 16px ui-monospace, monospace } .does { font-size: 12.5px; fill: #505b60 } .uses { font: 13px ui-monospace, monospace }</style>',
    `<rect width="${size.width}" height="${top}" fill="#f6f5f1"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

interface Box {
  readonly room: string;
  readonly does: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function box({ room, does, left, top, width, height }: Box, uses: Uses): string {
  const used = rows.flat().filter((one) => uses.get(room)?.has(one.room));
  const colour = colours[room] ?? '#1c2427';
  return [
    `<rect x="${round(left)}" y="${top}" width="${round(width)}" height="${height}" rx="8" fill="#fff" stroke="${colour}" stroke-width="2"/>`,
    text(left + 12, top + 24, room, 'name', colour),
    ...inLines(does, width - 20).map((line, index) => text(left + 12, top + 41 + index * 14, line, 'does')),
    ...(used.length > 0 ? used : [{ room: 'no other room' }]).map((one, index) =>
      text(left + 12, top + size.head + 10 + index * size.line, `→ ${one.room}`, 'uses', colours[one.room]),
    ),
  ].join('\n');
}

/** About 6.3 pixels a letter, two lines at most. */
function inLines(words: string, width: number): string[] {
  const most = Math.floor(width / 6.3);
  if (words.length <= most) return [words];
  const at = words.lastIndexOf(' ', most);
  return [words.slice(0, at), words.slice(at + 1)];
}

function text(x: number, y: number, words: string, kind: string, colour?: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}"${colour ? ` style="fill: ${colour}"` : ''}>${escaped}</text>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
