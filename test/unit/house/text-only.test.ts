import { describe, expect, it } from 'vitest';
import { measured } from '../../measured.ts';
import { placesOf, sourcesIn } from './sources.ts';

const sources = sourcesIn('src', /\.(ts|tsx|html)$/);

/** Every way that is known to make elements, or code, out of text. */
const textAsMarkup: readonly [what: string, pattern: RegExp, example: string][] = [
  ['innerHTML', /\b(inner|outer)HTML\b/, 'element.innerHTML = name'],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/, '<p dangerouslySetInnerHTML={{ __html: name }} />'],
  ['insertAdjacentHTML', /\b(insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe)\b/, 'x.setHTML(name)'],
  ['document.write', /\bdocument\s*\.\s*write(ln)?\b/, 'document.write(name)'],
  ['a parser of markup', /\b(DOMParser|createContextualFragment|XSLTProcessor)\b/, 'new DOMParser()'],
  ['a frame made of text', /\bsrcdoc\b/i, '<iframe srcdoc={name} />'],
  ['an address made of code', /javascript:/i, 'link.href = "javascript:go()"'],
  [
    'text run as code',
    /\beval\s*\(|\bnew Function\b|\bset(Timeout|Interval)\s*\(\s*['"`]/,
    "setTimeout('go()')",
  ],
  ['a style made of text', /\bcssText\b|\binsertRule\b/, 'element.style.cssText = name'],
];

/** Every way that is known to reach the network, or another computer by way of the browser. */
const waysOut: readonly [what: string, pattern: RegExp, example: string][] = [
  ['fetch', /\bfetch\b/, 'await fetch(url)'],
  ['a request of the old kind', /\bXMLHttpRequest\b/, 'new XMLHttpRequest()'],
  [
    'a socket',
    /\b(WebSocket|WebSocketStream|WebTransport|RTCPeerConnection|EventSource)\b/,
    'new WebSocket(url)',
  ],
  ['a beacon', /\bsendBeacon\b|\bping=/, 'navigator.sendBeacon(url, text)'],
  [
    'code from elsewhere',
    /\bimport\s*\(?\s*['"`](https?:)?\/\/|\bimportScripts\b/,
    "import('https://x.example/a.js')",
  ],
  [
    'a frame',
    /<(iframe|frame|object|embed)\b|createElement\(['"](iframe|script|link|object|embed)/,
    '<iframe src={x} />',
  ],
  ['a picture from elsewhere', /\bnew Image\b|\bsrc=["'{`]+https?:/, "new Image().src = 'https://x.example'"],
  ['a form that is sent', /<form[^>]*\baction=|\.submit\(\)/, '<form action="https://x.example">'],
  [
    'other storage',
    /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
    'localStorage.setItem(a, b)',
  ],
  ['a script in the page’s own world', /world:\s*['"]MAIN|\bexecuteScript\b/, "world: 'MAIN'"],
  ['words to the page', /\bpostMessage\s*\([^)]*,\s*['"`]\*/, "window.postMessage(all, '*')"],
];

/** What is there all the same, and reaches nothing: the rehearsal's empty frame, the style sheet of ours in it, and the one store that keeps a file's handle. */
const known: readonly RegExp[] = [
  /^src\/rehearsal\/practice-frame\.tsx:\d+: <iframe$/,
  /^src\/platform\/storage\/stored-office\.ts:\d+: const opening = indexedDB\.open\(database, 1\);$/,
  /^src\/rehearsal\/seed\.ts:\d+: const look = page\.createElement\('link'\);$/,
];

describe('what stands in src/', () => {
  it('is looked at', () => expect(sources.length).toBeGreaterThan(200));

  it.each([...textAsMarkup, ...waysOut])('has nothing of: %s', (_what, pattern, example) => {
    expect(example).toMatch(pattern);
    const places = placesOf(pattern, sources);
    const unknown = places.filter((place) => !known.some((one) => one.test(place)));
    measured('searches', 1);
    measured('places', unknown.length);
    expect(unknown).toEqual([]);
  });

  it('logs only a constant sentence and an error, in places that are listed here', () => {
    const logged = placesOf(/\bconsole\s*\./, sources).map((place) => place.replace(/:\d+:/, ':'));
    expect(
      logged.filter((place) => !/console\.error\((['`])Credential Guide [^']*\1, error\);$/.test(place)),
    ).toEqual([]);
    // What a template may name is a keyboard command of the manifest.
    expect(logged.filter((place) => /\$\{/.test(place))).toEqual([
      expect.stringMatching(/^src\/background\/commands\.ts: .*“\$\{name\}” says\.`, error\);$/),
    ]);
  });
});
