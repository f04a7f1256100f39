/** One page of the site, made of one file of this folder. */
export interface SitePage {
  /** The file that it is made of. */
  readonly from: string;
  /** Its address in the site. */
  readonly to: string;
  /** What it is called in the site’s own list; without it, it is not listed. */
  readonly menu?: string;
}

/** The site’s table of contents. The help pages come beside these (`help.ts`). */
export const pages: readonly SitePage[] = [
  { from: 'README.md', to: 'index.html', menu: 'Credential Guide' },
  { from: 'store/privacy-policy.md', to: 'privacy.html', menu: 'Privacy' },
  { from: 'docs/check-wordings.md', to: 'check-wordings.html', menu: 'Check the wordings' },
  { from: 'docs/permissions.md', to: 'permissions.html', menu: 'Permissions' },
  { from: 'docs/threat-model.md', to: 'threat-model.html', menu: 'Threat model' },
  { from: 'SECURITY.md', to: 'security.html', menu: 'Security' },
  { from: 'docs/accessibility.md', to: 'accessibility.html', menu: 'Accessibility' },
  { from: 'docs/managed-policy.md', to: 'managed-policy.html', menu: 'For organisations' },
  { from: 'docs/translations.md', to: 'translations.html', menu: 'Translations' },
  { from: 'CONTRIBUTING.md', to: 'contributing.html', menu: 'Contribute' },
  { from: 'CODE_OF_CONDUCT.md', to: 'code-of-conduct.html' },
  { from: 'CHANGELOG.md', to: 'changelog.html', menu: 'What changed' },
  { from: 'THIRD-PARTY-NOTICES.md', to: 'third-party-notices.html' },
  { from: 'store/README.md', to: 'stores.html' },
  { from: 'store/permissions.md', to: 'store-permissions.html' },
  { from: 'store/notes-for-reviewers.md', to: 'notes-for-reviewers.html' },
  ...['architecture', 'bench', 'check-keystore', 'drift', 'figures', 'release', 'soak', 'yardstick'].map(
    (name) => ({
      from: `docs/${name}.md`,
      to: `${name}.html`,
    }),
  ),
];

/** Folders of files that pages show or offer; they are taken into the site as they are. */
export const folders = ['docs/pictures', 'docs/managed-policy', 'store/pictures', 'store/texts'];

/** Single files that a page links to. */
export const files = ['LICENSE'];
