import { say } from '../../platform/words/say.ts';
import type { ImportProblem } from '../../register/import/import-preview.ts';
import { sentence } from '../../values/sentence.ts';
import { LongList } from '../parts/long-list.tsx';

/** What could not be taken in as it stands, by row and column. */
export function ProblemList({ problems }: { readonly problems: readonly ImportProblem[] }) {
  return (
    <section class="part">
      <h4>{say(sentence('register_preview_problems_title'))}</h4>
      <LongList items={problems}>
        {(shown) => (
          <ul class="problem-list">
            {shown.map((problem, at) => (
              <li key={at}>
                <strong>{where(problem)}</strong> {say(problem.sentence)}
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}

function where({ row, column }: ImportProblem): string {
  if (row === null) return '';
  return column === null
    ? say(sentence('register_problem_row', String(row)))
    : say(sentence('register_problem_cell', String(row), column));
}
