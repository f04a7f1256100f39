import type { Drifted } from './run.ts';

interface Tally {
  readonly pages: number;
  readonly found: number;
  /** Rightly. */
  readonly refused: number;
  readonly missed: number;
  readonly wrong: number;
}

export function tally(all: readonly Drifted[]): Tally {
  const count = (result: Drifted['result']) => all.filter((one) => one.result === result).length;
  return {
    pages: all.length,
    found: count('found'),
    refused: count('refused'),
    missed: count('missed'),
    wrong: count('wrong'),
  };
}

/** The outcome by journey, by wording or portal, and by mutation, as Markdown. */
export function tablesOf(all: readonly Drifted[]): string {
  return [
    table('Journey', all, ({ where }) => [where.journey]),
    table('Portal', all, ({ where }) => [where.portal]),
    table('Control', all, ({ where }) => [where.target.control]),
    table('Mutation', all, ({ mutations }) => [...new Set(mutations)]),
  ].join('\n\n');
}

function table(
  title: string,
  all: readonly Drifted[],
  groupsOf: (one: Drifted) => readonly string[],
): string {
  const groups = new Map<string, Drifted[]>();
  for (const one of all) {
    for (const group of groupsOf(one)) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const rows = [...groups].map(([group, members]) => {
    const { pages, found, refused, missed, wrong } = tally(members);
    const share = found + missed > 0 ? `${((100 * found) / (found + missed)).toFixed(1)} %` : '—';
    return `| ${group} | ${pages} | ${found} | ${refused} | ${missed} | ${wrong} | ${share} |`;
  });
  return [
    `| ${title} | pages | found | rightly refused | missed | wrong | found where it is |`,
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** What went wrong, line by line, with what it takes to see it again. */
export function faultsOf(all: readonly Drifted[], result: 'wrong' | 'missed'): readonly string[] {
  return all
    .filter((one) => one.result === result)
    .map(
      ({ where, seed, mutations, answer }) =>
        `${result}: ${where.portal} ${where.step}, seed ${seed} (${mutations.join(', ')}): ${answer}`,
    );
}
