import fc from 'fast-check';

/** A change of a file, in numbers that fit any file: places count on from the front and go round. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove' | 'double'; readonly at: number; readonly length: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number; readonly otherFile: number; readonly otherAt: number }
  | {
      readonly kind: 'der';
      readonly field: number;
      readonly at: number;
      readonly how: DerChange;
      readonly byte: number;
    }
  | { readonly kind: 'element'; readonly element: number; readonly how: ElementChange; readonly text: string }
  | {
      readonly kind: 'attribute';
      readonly attribute: number;
      readonly how: ElementChange;
      readonly text: string;
    }
  | { readonly kind: 'encoding'; readonly how: EncodingChange }
  /** Grows by up to the largest size that is read, and a little more: in one place, by one piece over and over. */
  | { readonly kind: 'swell'; readonly at: number; readonly bytes: number; readonly piece: string };

/** Made to base64 text that stands in the file, taken for DER. */
export const derChanges = [
  'byte',
  'tag',
  'long-length',
  'lying-length',
  'indefinite',
  'cut',
  'nest',
  'zeros',
] as const;
type DerChange = (typeof derChanges)[number];

export const elementChanges = ['drop', 'double', 'empty', 'rename', 'text'] as const;
type ElementChange = (typeof elementChanges)[number];

export const encodingChanges = [
  'mark',
  'utf-16',
  'declare-utf-16',
  'declare-latin-1',
  'no-declaration',
] as const;
type EncodingChange = (typeof encodingChanges)[number];

const place = fc.nat(1_000_000);
const length = fc.integer({ min: 1, max: 400 });

/** What a person, a broken disk or an attacker might put where a plain name was. */
const hostileText = fc.oneof(
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom(
    '\u202eevil\u202c',
    '&amp;lt;b&gt;',
    '&#0;',
    '&#xd800;',
    '&#1114112;',
    '&undefined;',
    '<![CDATA[]]>',
    ']]>',
    '<!-- x -->',
    '<?x y?>',
    '<!DOCTYPE a>',
    '\u0000',
    '-1',
    '0',
    '9'.repeat(400),
    'A'.repeat(5000),
    '2027-02-30T00:00:00Z',
    '+275760-09-13T00:00:00.000Z',
    '__proto__',
    'constructor',
    '=1+1',
    '\ud83e',
  ),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'double' as const), at: place, length }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('splice' as const), at: place, otherFile: fc.nat(1000), otherAt: place }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('der' as const),
      field: fc.nat(60),
      at: place,
      how: fc.constantFrom(...derChanges),
      byte: fc.nat(255),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('element' as const),
      element: fc.nat(60),
      how: fc.constantFrom(...elementChanges),
      text: hostileText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('attribute' as const),
      attribute: fc.nat(20),
      how: fc.constantFrom(...elementChanges),
      text: hostileText,
    }),
  },
  fc.record({ kind: fc.constant('encoding' as const), how: fc.constantFrom(...encodingChanges) }),
  fc.record({
    kind: fc.constant('swell' as const),
    at: place,
    // Every order of size as often as any other: few files are big, and none of the sizes is left out.
    bytes: fc.double({ min: 3, max: 7.03, noNaN: true }).map((order) => Math.round(10 ** order)),
    piece: fc.constantFrom(
      'MIIB',
      ' ',
      '\r\n',
      'AAA=',
      '&#65;',
      '<a>',
      '<b/>',
      '<!-- -->',
      ']]>',
      '"',
      '0\u0080',
      '\u0000',
    ),
  }),
);

/** A whole case: which file, what is done to it, and what is tried on it. */
export interface FuzzCase {
  readonly file: number;
  readonly mutations: readonly Mutation[];
  readonly password: 'none' | 'right' | 'wrong';
}

export const fuzzCase: fc.Arbitrary<FuzzCase> = fc.record({
  file: fc.nat(1000),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
  password: fc.oneof(
    { weight: 9, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('right' as const, 'wrong' as const) },
  ),
});
