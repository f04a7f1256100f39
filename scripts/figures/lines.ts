/** One thing that is promised, and how one sees that it is so. */
export interface Line {
  readonly part:
    | 'security'
    | 'reliability'
    | 'accessibility'
    | 'languages'
    | 'packaging'
    | 'rehearsal'
    | 'carrying on';
  readonly check: string;
  /** What the tests below try, in figures. */
  readonly figure: string;
  /** The tests that must have passed: a part of the file's path and, where only some of it is meant, of the test's name. */
  readonly tests: readonly (readonly [file: string, name?: RegExp])[];
}

export const lines: readonly Line[] = [
  {
    part: 'security',
    check: 'permissions are exactly those of docs/permissions.md; content security policy',
    figure: '2 builds, 0 others',
    tests: [['house/manifest'], ['smoke', /promised permissions/]],
  },
  {
    part: 'security',
    check: 'both whole journeys ask the network for nothing, at the browser and at the wall',
    figure: '0 requests, 2 browsers',
    tests: [
      ['page-as-it-was', /asks the network for nothing/],
      ['set-up.test', /from nothing/],
    ],
  },
  {
    part: 'security',
    check: 'no way to the network, no code from elsewhere, no markup out of text: sources and bundles',
    figure: '0 places',
    tests: [['house/text-only'], ['smoke', /no way to the network/]],
  },
  {
    part: 'security',
    check: 'foreign messages, unknown kinds and prototype keys are refused',
    figure: '10,000 of 10,000',
    tests: [['background/foreign-messages'], ['background/handle-message', /messages/]],
  },
  {
    part: 'security',
    check: 'synthetic clicks and keys reach nothing of ours; page scripts cannot read our tree',
    figure: '0 acted on, tree closed',
    tests: [['content/only-the-person'], ['page-as-it-was', /is untouched/]],
  },
  {
    part: 'security',
    check: 'a canary password and key: messages both ways, storage, logs, elements, report',
    figure: '0 found; the password field is read 0 times',
    tests: [['reliability/canary'], ['page-as-it-was', /nowhere of ours/]],
  },
  {
    part: 'security',
    check: 'hostile names (markup, direction overrides, 900 and 10,000 letters) are only text',
    figure: '0 elements made, 0 px overflow at 320 px',
    tests: [['hostile-names'], ['platform/harmless-direction'], ['portal/limits']],
  },
  {
    part: 'security',
    check: 'dependencies: exact versions, hashes, no install scripts',
    figure: 'all',
    tests: [['house/package']],
  },
  {
    part: 'reliability',
    check: 'background stopped at every message of both journeys',
    figure: '200 seeded runs: 0 lost, 0 doubled',
    tests: [['reliability/stopped-anywhere'], ['background-stopped']],
  },
  {
    part: 'reliability',
    check: 'spoilt, half-written and future storage; full storage',
    figure: '1,000 + 100 seeded cases: 0 lost',
    tests: [['reliability/spoilt-storage'], ['browser/storage.test']],
  },
  {
    part: 'reliability',
    check: 'updated or switched off under the page; taken away, covered, inert; back-forward cache',
    figure: '2 browsers',
    tests: [['standing']],
  },
  {
    part: 'reliability',
    check: 'RAM closed to the guide, offline, private window: a clear sentence, and the way back',
    figure: 'Firefox: withdrawn and given again by the button',
    tests: [['popup/circumstances'], ['standing', /closed the portal to it/]],
  },
  {
    part: 'accessibility',
    check:
      'axe, WCAG 2.2 A and AA: every page and the card in every state, light and dark, 1280 and 320 px, both directions',
    figure: '0 violations, 2 browsers',
    tests: [['accessibility', /sound/]],
  },
  {
    part: 'accessibility',
    check: 'both whole journeys by keyboard alone',
    figure: '2 journeys, Chromium',
    tests: [
      ['renewal.test', /keyboard alone/],
      ['set-up.test', /keyboard alone/],
    ],
  },
  {
    part: 'accessibility',
    check: 'names, roles and live regions in the browsers’ accessibility trees',
    figure: '2 browsers',
    tests: [['accessibility', /told to assistive technology/]],
  },
  {
    part: 'accessibility',
    check: 'forced colours, reduced motion; focus never moved; control never covered at 320 × 640',
    figure: '2 browsers',
    tests: [['accessibility', /moves nothing|never moves the focus|leaves the control uncovered/]],
  },
  {
    part: 'accessibility',
    check: 'styles turn round from right to left; statement has every criterion',
    figure: '0 physical sides; 55 criteria',
    tests: [['house/logical-styles'], ['house/accessibility-statement']],
  },
  {
    part: 'languages',
    check: 'no missing, stale or unused sentence; no lost placeholder',
    figure: 'every finished language',
    tests: [['house/translations'], ['house/messages']],
  },
  {
    part: 'packaging',
    check: 'Mozilla’s linter, notices, the same bytes each time, store texts within their limits',
    figure: '0 errors',
    tests: [['packaging'], ['package/zip'], ['house/store']],
  },
  {
    part: 'rehearsal',
    check: 'the whole renewal on a page of ours, with the real guide',
    figure: '2 browsers, nothing real touched',
    tests: [['rehearsal']],
  },
];
