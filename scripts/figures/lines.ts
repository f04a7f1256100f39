/** What the tests of a line have measured, all of them together, as one writes numbers: "10,000". */
export interface Measured {
  /** @throws where none of them has measured this. */
  (what: string): string;
  /** How many tests there were. */
  readonly tests: number;
}

/** One thing that is promised, and how one sees that it is so. */
export interface Line {
  readonly part:
    | 'pointer'
    | 'security'
    | 'reliability'
    | 'accessibility'
    | 'languages'
    | 'packaging'
    | 'rehearsal'
    | 'carrying on';
  readonly check: string;
  /** The figure, made of what the tests below have measured (`test/measured.ts`), or of how many there are. */
  readonly figure: (of: Measured) => string;
  /** The tests that must have passed: a part of the file's path and, where only some of it is meant, of the test's name. */
  readonly tests: readonly (readonly [file: string, name?: RegExp])[];
}

export const lines: readonly Line[] = [
  {
    part: 'pointer',
    check: 'words on the card over a whole renewal, in each browser',
    figure: (of) => `${of('words over a renewal')} together (goal: at most 300 in each)`,
    tests: [['browser/pointer', /says little/]],
  },
  {
    part: 'pointer',
    check: 'what a step needs and the card covers, at every step of both journeys on five screens',
    figure: (of) => `${of('needed things covered')} of ${of('needed things looked at')}`,
    tests: [['browser/pointer']],
  },
  {
    part: 'pointer',
    check: 'presses that serve only the guide over a whole renewal, in each browser',
    figure: (of) => `${of('presses for the guide')} together (goal: at most 10 in each)`,
    tests: [['browser/pointer', /says little/]],
  },
  {
    part: 'security',
    check: 'permissions are exactly those of docs/permissions.md; content security policy',
    figure: (of) =>
      `${of('permissions')} permissions and hosts in ${of('builds')} builds, each in the table, and no other`,
    tests: [['house/manifest'], ['smoke', /promised permissions/]],
  },
  {
    part: 'security',
    check: 'both whole journeys ask the network for nothing, at the browser and at the wall',
    figure: (of) =>
      `${of('requests of ours')} requests of ours; ${of('requests heard')} of the portal's own were heard in the same ${of.tests} journeys`,
    tests: [
      ['page-as-it-was', /asks the network for nothing/],
      ['set-up.test', /from nothing/],
    ],
  },
  {
    part: 'security',
    check: 'no way to the network, no code from elsewhere, no markup out of text: sources and bundles',
    figure: (of) => `${of('places')} places in ${of('searches')} searches`,
    tests: [['house/text-only'], ['smoke', /no way to the network/]],
  },
  {
    part: 'security',
    check: 'foreign messages, unknown kinds and prototype keys are refused',
    figure: (of) => `${of('refused')} refused`,
    tests: [['messages/foreign-messages'], ['messages/handle-message', /messages/]],
  },
  {
    part: 'security',
    check: 'synthetic clicks and keys reach nothing of ours; page scripts cannot read our tree',
    figure: (of) => `${of('heard')} of ${of('made-up events')} kinds of made-up events heard; tree closed`,
    tests: [['overlay/trusted-events'], ['page-as-it-was', /is untouched/]],
  },
  {
    part: 'security',
    check: 'a canary password and key: messages both ways, storage, logs, elements, report',
    figure: (of) =>
      `${of('texts searched')} texts searched; the password field was read ${of('reads of the password field')} times`,
    tests: [['reliability/canary'], ['page-as-it-was', /nowhere of ours/]],
  },
  {
    part: 'security',
    check: 'hostile names (markup, direction overrides, 900 and 10,000 letters) are only text',
    figure: (of) =>
      `${of('elements made')} elements made of ${of('names')} names; nothing stands out at 320 px`,
    tests: [['hostile-names'], ['words/harmless-direction'], ['portal/limits']],
  },
  {
    part: 'security',
    check: 'dependencies: exact versions, hashes, no install scripts',
    figure: (of) => `all of ${of('packages')} packages`,
    tests: [['house/package']],
  },
  {
    part: 'reliability',
    check: 'background stopped at every message of both journeys',
    figure: (of) =>
      `${of('runs')} seeded runs with ${of('starts')} starts of the background: each ends as an undisturbed one`,
    tests: [['reliability/stopped-anywhere'], ['reliability/downloads'], ['background-stopped']],
  },
  {
    part: 'reliability',
    check: 'spoilt, half-written and future storage; full storage',
    figure: (of) =>
      `${of('cases')} seeded cases, ${of('set aside')} of them set aside with a copy; ${of('writes that failed')} writes failed, nothing lost`,
    tests: [['reliability/spoilt-storage'], ['browser/storage.test']],
  },
  {
    part: 'reliability',
    check: 'updated or switched off under the page; taken away, covered, inert; back-forward cache',
    figure: (of) => `${of.tests} situations, by turns in the two browsers`,
    tests: [['standing']],
  },
  {
    part: 'reliability',
    check: 'RAM closed to the guide, offline: a clear sentence, and the way back',
    figure: (of) => `${of.tests} situations, in Firefox withdrawn and given again by the button`,
    tests: [['popup/circumstances'], ['standing', /closed the portal to it/]],
  },
  {
    part: 'accessibility',
    check:
      'axe, WCAG 2.2 A and AA: every page and the card in every state, light and dark, 1280 and 320 px, both directions',
    figure: (of) => `${of('violations')} violations in ${of('looks')} looks`,
    tests: [['accessibility', /sound/]],
  },
  {
    part: 'accessibility',
    check: 'both whole journeys by keyboard alone',
    figure: (of) => `${of('steps')} steps in ${of.tests} journeys, by turns in the two browsers`,
    tests: [
      ['renewal.test', /keyboard alone/],
      ['set-up.test', /keyboard alone/],
    ],
  },
  {
    part: 'accessibility',
    check: 'names, roles and live regions in the browsers’ accessibility trees',
    figure: (of) => `${of('nodes')} nodes told of, none to press or fill in without a name`,
    tests: [['accessibility', /told to assistive technology/]],
  },
  {
    part: 'accessibility',
    check: 'forced colours, reduced motion; focus never moved; control never covered at 320 × 640',
    figure: (of) => `${of.tests} tests, both browsers`,
    tests: [['accessibility', /moves nothing|never moves the focus|leaves the control uncovered/]],
  },
  {
    part: 'accessibility',
    check: 'styles turn round from right to left; statement has every criterion',
    figure: (of) =>
      `${of('physical')} physical sides in ${of('declarations')} declarations; ${of('criteria')} criteria`,
    tests: [['house/logical-styles'], ['docs/accessibility-statement']],
  },
  {
    part: 'languages',
    check: 'no missing, stale or unused sentence; no lost placeholder',
    figure: (of) =>
      `${of('missing')} missing or stale of ${of('sentences')} sentences in ${of('languages')} languages`,
    tests: [['house/translations'], ['house/messages']],
  },
  {
    part: 'packaging',
    check: 'Mozilla’s linter, notices, the same bytes each time, store texts within their limits',
    figure: (of) => `${of('errors')} errors`,
    tests: [['packaging'], ['package/zip'], ['docs/store']],
  },
  {
    part: 'rehearsal',
    check: 'the whole renewal on a page of ours, with the real guide',
    figure: (of) => `${of('steps')} steps in both browsers, ${of('requests of ours')} requests`,
    tests: [['browser/rehearsal.test'], ['unit/rehearsal']],
  },
];
