import type { Wording } from './wording.ts';

/*
 * How the portal may say that the new credential is on the computer. No source has its words (R25c has only what they mean, read
 * 2026-11-23), so they are a small grammar: what was made, what was done to it, and what must not stand in the same sentence.
 */

const made = '(?:(?:your|the|this|a|new|machine) )*(?:credential|keystore(?: file)?|keystore(?:-new)?\\.xml)';
/** Words that make a sentence of what would otherwise be a name: "The credential that was not created". */
const noName =
  'that|which|who|you|when|if|not|will|would|can|could|may|might|must|should|shall|has|have|had|is|are|was|were|be|been|to|and|or|in|on|at|by|of|' +
  'for|from|with|does|do|did|cannot|installed|created|downloaded|saved|stored';
const name = `(?: ["“‘'][^"”’']{1,60}["”’']|(?: (?!(?:${noName})\\b)[\\p{L}\\p{N}_.-]{1,40}){1,5}?)?`;
const surely = '(?:(?:now|just|already|been|also|successfully) )*';
const done =
  '(?:installed|created|downloaded|saved|stored|written|generated|issued|exported|added|set up)\\b';
/** "Credential created in RAM is valid for …" speaks of credentials; "… created and is ready" of this one. */
const noOtherVerb =
  '(?![^.!?,;:]*(?<!\\band )\\b(?:is|are|can|must|should|will|may|might|expires?|has|have|needs?|does)\\b)';

/** In the same sentence these say that it is not so, not yet so, or was so long ago: "The credential was created on 12 March 2024". */
const notNow = new RegExp(
  [
    "\\b(?:not|never|no|cannot|could|unable|fail\\w*|unsuccessful\\w*|error|but|however)\\b|n['’]t\\b",
    '\\bwill be\\b|\\bready to (?:be )?(?:install|download|creat|sav|generat)\\w*',
    '\\b(?:created|installed|issued|generated|downloaded|added) by\\b',
    '^(?!.*\\b(?:saved|stored|written|downloaded) (?:to|in|into|at|under)\\b).*(?:' +
      '\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|' +
      '\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:ago|yesterday|in \\d{4}|last (?:week|month|year))\\b)',
  ].join('|'),
  'iu',
);

const wording = (...parts: string[]): Wording => ({
  begins: new RegExp(parts.join(''), 'iu'),
  unless: notNow,
  source: 'inferred',
  quoted: false,
});

export const installedWordings: readonly Wording[] = [
  { ...wording(made, name, ' (?:has|have) ', surely, done, noOtherVerb), source: 'R25c' },
  wording(made, name, ' (?:was|is now) ', surely, done, noOtherVerb),
  // A headline: "Credential created and saved to C:\…".
  wording(made, name, ' ', surely, done, noOtherVerb),
  wording('successfully ', done, ' ', made),
  wording("(?:you|we|ram|the [\\p{L} ]{1,40}?)(?:['’]ve| have| has)? ", surely, done, ' ', made),
  wording(
    made,
    name,
    ' is (?:now )?(?:ready|available)(?: (?:to use|to be used|for use|to go)\\b| (?:for|in) (?:your|the) software|(?=[.!]|$))',
  ),
  // "Download complete" alone is said of any file, "Software installation" of another.
  wording(
    '(?:(?:(?:your|the|new|machine) )*(?:credential|keystore) )?installation ',
    '(?:is |was |has )?(?:now |been |successfully )*(?:complete|completed|finished|successful)\\b',
  ),
  wording(
    `(?:the )?(?:(?:(?:your|the|new|machine) )*(?:credential|keystore) (?:download|creation|setup)|(?:download|creation|installation) of ${made}${name}) `,
    '(?:is |was |has )?(?:now |been |successfully )*(?:complete|completed|finished|successful)\\b',
  ),
];

const toDo = '(?:install|save|download|store|export)\\b';
const theFile = '(?:it|(?:(?:your|the|this|a|new|machine) )*(?:credential|keystore|file)(?! password))\\b';

/**
 * What the same message says is still to come: then the credential was made and is not on the computer. What one may do with it after
 * that, such as keeping its password safe, is not such a thing.
 */
export const stillToCome = new RegExp(
  [
    '(?<!\\b(?:for|with|when|while|before|after|by|of|on|about|without|finished|completed|done|stopped) )' +
      '\\b(?:installing|waiting|saving|downloading|storing|exporting|processing|preparing|finalising)\\b',
    `\\b(?:select|choose|click|press|tap|use)\\b[^.!?]{0,80}? to (?:\\w+ ){0,2}?(?:${toDo}|(?:complete|finish) (?:the |your )?(?:install|download|set))`,
    `\\b(?:you (?:can|must|should|may|have to|need to|will need to|still need to)|please|next,?|now,?|then) (?:(?:now|then|also|still|please) )*${toDo} ${theFile}`,
    `(?:^|[.!?:] )${toDo} ${theFile}`,
    'to (?:now )?be (?:installed|saved|downloaded)\\b|\\bbeing (?:installed|saved|downloaded|written|stored|created|generated)\\b',
    '\\bwill (?:(?:now|then|soon|shortly) )*(?:be (?:(?:now|then|soon|shortly) )*(?:installed|saved|downloaded|written|stored)|(?:install|save|download|start|begin))\\b',
    '\\bin progress\\b|\\bplease wait\\b|\\bnot yet\\b',
    '(?<![\\d.])\\d{1,2} ?%',
    '\\p{L}(?:…|\\.{3})(?=\\s|$)',
  ].join('|'),
  'iu',
);
