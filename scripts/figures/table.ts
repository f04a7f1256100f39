import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Line, lines, type Measured } from './lines.ts';

type Counts = Readonly<Record<string, number>>;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly measured?: Counts };
    }[];
  }[];
}

interface Ran {
  readonly file: string;
  readonly name: string;
  readonly passed: boolean;
  readonly measured: Counts;
  readonly day: string;
}

const reports = ['unit', 'docs', 'browser'].map((project) => `test-results/${project}.json`);

/** What the last runs of `npm test` left behind. Tests that were left out on purpose do not count. */
function testsThatRan(): readonly Ran[] {
  return reports.filter(existsSync).flatMap((path) => {
    const day = statSync(path).mtime.toISOString().slice(0, 10);
    const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    return testResults.flatMap(({ name: file, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .map(({ fullName, status, meta }) => ({
          file,
          name: fullName,
          passed: status === 'passed',
          measured: meta.measured ?? {},
          day,
        })),
    );
  });
}

/** The row of a line; the one that stood there when not every one of its tests was run. */
function rowOf({ part, check, figure, tests }: Line, ran: readonly Ran[], before: readonly string[]): string {
  const groups = tests.map(([file, name]) =>
    ran.filter((one) => one.file.includes(file) && (name === undefined || name.test(one.name))),
  );
  const beginning = `| ${part} | ${check} |`;
  if (groups.some((group) => group.length === 0)) {
    return before.find((row) => row.startsWith(beginning)) ?? `${beginning} not run yet | | |`;
  }
  const all = groups.flat();
  const failed = all.filter(({ passed }) => !passed).length;
  const verdict = failed === 0 ? figure(sumOf(all)) : `**${failed} failed**`;
  const day = all
    .map((one) => one.day)
    .sort()
    .at(-1);
  return `${beginning} ${verdict} | ${all.length} | ${day} |`;
}

function sumOf(tests: readonly Ran[]): Measured {
  const sum = (what: string): string => {
    const counts = tests.flatMap(({ measured }) => measured[what] ?? []);
    if (counts.length === 0) throw new Error(`No test has measured “${what}”: see test/measured.ts`);
    return counts.reduce((total, count) => total + count, 0).toLocaleString('en-AU');
  };
  return Object.assign(sum, { tests: tests.length });
}

/** The whole page. @param before what stood there: rows whose tests were not run keep their figure and its date. */
export function figuresPage(before: string): string {
  const ran = testsThatRan();
  const rows = lines.map((line) => rowOf(line, ran, before.split('\n')));
  return `# Figures

What stands for trust, line by line, as the tests themselves counted it, and when it was last seen. \`npm test\`, then \`npm run figures\` prints it; with \`-- --write\` it is written here. A row whose tests
were not all in that run keeps what it had. Speed: [bench](bench.md); pointing on changed pages: [drift](drift.md); memory over hours: [soak](soak.md).

| part | check | figure | tests passed | last seen |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
