/** Something that failed inside of us: in a page of ours or in the background. */
export interface Fault {
  /** Which of our rooms it happened in: the name of a page, or `background`. */
  readonly room: string;
  readonly error: unknown;
}

/** What it happened in. */
export interface FaultPlace {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  readonly day: string;
}

const mostFrames = 12;
/** Of a place in our own code, whatever stands before it: the address says which computer's extension it is. */
const ownFrame =
  /(?:chrome|moz)-extension:\/\/[^/\s]+\/((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:js|html))(?:\?[^\s:)]*)?:(\d+)(?::(\d+))?\)?\s*$/;
/** The names that the language and the browsers have for errors. A class of anybody else's may be called after anything. */
const errorNames = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'InternalError',
  'AbortError',
  'DataCloneError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'NotSupportedError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
]);

/**
 * What a person may copy for somebody who helps: which version and browser, where, what kind of error, and the lines of our own code that it came
 * through. What an error says in words is left out: it may quote a name, a number or a file. It is shown, and never sent.
 *
 * @example
 * ```ts
 * faultReport({ room: 'register', error: new TypeError('x of Alexandra') }, place);
 * // → 'Credential Guide 1.0.0\nBrowser: Firefox 147\n…\nError: TypeError\n  at assets/register-page.js:12:5'
 * ```
 */
export function faultReport({ room, error }: Fault, { version, browser, language, day }: FaultPlace): string {
  return [
    `Credential Guide ${version}`,
    `Browser: ${browser}`,
    `Language: ${language}`,
    `Day: ${day}`,
    `Where: ${room}`,
    `Error: ${kindOf(error)}`,
    ...framesOf(error).map((frame) => `  at ${frame}`),
  ].join('\n');
}

function kindOf(error: unknown): string {
  // A failure of the browser's own (DOMException) is an Error too.
  if (!(error instanceof Error)) return `something of the type ${error === null ? 'null' : typeof error}`;
  return errorNames.has(error.name) ? error.name : 'an error of another kind';
}

function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  return error.stack
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = ownFrame.exec(line) ?? [];
      return file ? [[file, row, ...(column ? [column] : [])].join(':')] : [];
    })
    .slice(0, mostFrames);
}

/** The browser and its version, of its own word on itself; without the system, which a fault in our code seldom needs. */
export function browserNamed(userAgent: string): string {
  const found = /(Edg|Firefox|OPR|Chrome)\/(\d+)/;
  // Edge and Opera call themselves Chrome too.
  const [, name = 'unknown', version = ''] =
    /(Edg|OPR)\/(\d+)/.exec(userAgent) ?? found.exec(userAgent) ?? [];
  return `${name === 'Edg' ? 'Edge' : name === 'OPR' ? 'Opera' : name} ${version}`.trim();
}
