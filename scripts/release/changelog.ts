/** The heading of what is not released yet, such as “## 0.1.0 – unreleased”. */
const unreleased = /^## (?:\S+ – )?unreleased$/im;

/**
 * The changelog with the version and the day in the heading of what was not released.
 *
 * @example
 * ```ts
 * dated('## 0.1.0 – unreleased\n\n- First.\n', '1.0.0', '2026-11-29'); // → '## 1.0.0 – 2026-11-29\n\n- First.\n'
 * ```
 */
export function dated(changelog: string, version: string, day: string): string {
  return changelog.replace(unreleased, `## ${version} – ${day}`);
}

/** Whether it says that anything is not released yet. */
export function hasUnreleased(changelog: string): boolean {
  return unreleased.test(changelog);
}

/** What the changelog says of one version, without its heading; null when it has none, or when it has no date yet. */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`${version} – `));
  if (!own || /^.*unreleased$/i.test(own.split('\n')[0] ?? '')) return null;
  return own.slice(own.indexOf('\n')).trim();
}
