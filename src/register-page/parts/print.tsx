import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { sentence } from '../../values/sentence.ts';
import { shortDate } from './dates.ts';
import { tableOf } from './entry-table-cells.ts';

/**
 * What is printed, however printing was begun: the whole of these credentials as a plain table. The page itself has only the rows in sight in it, and
 * buttons that are of no use on paper.
 */
export function usePrinted(entries: readonly RegisterEntry[], today: CalendarDate): void {
  const now = useRef({ entries, today });
  now.current = { entries, today };
  useEffect(() => {
    const sheet = document.createElement('div');
    sheet.className = 'printed';
    document.body.append(sheet);
    const over = new AbortController();
    const { signal } = over;
    // Drawn at once: the browser takes its picture when this has returned.
    addEventListener('beforeprint', () => render(<PrintedTable {...now.current} />, sheet), { signal });
    addEventListener('afterprint', () => render(null, sheet), { signal });
    return () => {
      over.abort();
      sheet.remove();
    };
  }, []);
}

interface Props {
  readonly entries: readonly RegisterEntry[];
  readonly today: CalendarDate;
}

function PrintedTable({ entries, today }: Props) {
  const [heads = [], ...rows] = tableOf(entries, today);
  return (
    <table>
      <caption>
        {say(sentence('register_page_title'))}, {shortDate(today)}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at}>
            {cells.map((cell, place) => (
              <td key={place}>
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
