import { type Compared, compare } from './compare.ts';
import type { Fixture } from './fixture.ts';
import { allFixtures } from './fixtures.ts';

interface YardstickReport {
  /** Markdown. */
  readonly text: string;
  readonly faults: readonly string[];
  /** Nothing wrong, and in every kit right at least as often as testing-library, apart from our own rules. */
  readonly isGood: boolean;
}

const kinds = { 'to press': ['button', 'link', 'tab', 'menuitem'], 'to fill in': ['textbox', 'checkbox'] };

/** Asks about every component of the kits and tells what came of it. */
export async function yardstickReport(
  fixtures: readonly Fixture[] = allFixtures(),
): Promise<YardstickReport> {
  const all = await compare(fixtures);
  const groups = groupsOf(all);
  const day = new Date().toISOString().slice(0, 10);
  const text = `# Yardstick

Component libraries that others made, as pages: \`npm run yardstick -- --write\`, last run ${day} in Chromium. For every name that the browser's
own accessibility tree gives to exactly one control of a page, our finder is asked for that name, and testing-library's \`getByRole\` too. *Right*
is that very element and no other; *wrong* is another one, and fails the run; so does a group in which testing-library is right more often,
apart from what our own rules leave out.

| kit | what | names | right | left out by rule | missed | wrong | testing-library right |
|---|---|---|---|---|---|---|---|
${groups.map(rowOf).join('\n')}

Left out by our own rules, because on the portal the same words there are not the control:

| rule | names |
|---|---|
${rulesOf(all)
  .map(([rule, count]) => `| ${rule} | ${count} |`)
  .join('\n')}
`;
  return { text, faults: faultsOf(all), isGood: groups.every(isGoodEnough) };
}

interface Group {
  readonly kit: string;
  readonly kind: string;
  readonly answers: readonly Compared[];
}

function groupsOf(all: readonly Compared[]): readonly Group[] {
  return [...new Set(all.map(({ fixture }) => fixture.kit))].flatMap((kit) =>
    Object.entries(kinds).map(([kind, roles]) => ({
      kit,
      kind,
      answers: all.filter(({ fixture, role }) => fixture.kit === kit && roles.includes(role)),
    })),
  );
}

function count({ answers }: Group, test: (answer: Compared) => boolean): number {
  return answers.filter(test).length;
}

function rowOf(group: Group): string {
  const cells = [
    group.kit,
    group.kind,
    group.answers.length,
    count(group, ({ ours }) => ours === 'right'),
    count(group, ({ rule }) => rule !== null),
    count(group, isMissed),
    count(group, ({ ours }) => ours === 'wrong'),
    count(group, ({ theirs }) => theirs === 'right'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function isGoodEnough(group: Group): boolean {
  const right = count(group, ({ ours }) => ours === 'right');
  const theirs = count(group, ({ theirs: answer, rule }) => answer === 'right' && rule === null);
  return count(group, ({ ours }) => ours === 'wrong') === 0 && right >= theirs;
}

function isMissed({ ours, rule }: Compared): boolean {
  return ours === 'missed' && rule === null;
}

function rulesOf(all: readonly Compared[]): readonly [string, number][] {
  const rules = all.flatMap(({ rule }) => rule ?? []);
  return [...new Set(rules)].map((rule) => [rule, rules.filter((each) => each === rule).length]);
}

/** What was wrong, and what was missed for no rule of ours. */
function faultsOf(all: readonly Compared[]): readonly string[] {
  return all
    .filter((answer) => answer.ours === 'wrong' || isMissed(answer))
    .map(
      ({ ours, theirs, role, name, fixture }) =>
        `${ours} (testing-library: ${theirs}): ${role} "${name}" in ${fixture.kit} ${fixture.name}`,
    );
}
