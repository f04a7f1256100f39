import { useMemo, useState } from 'preact/hooks';
import { say } from '../../platform/words/say.ts';
import type { RegisterEntry } from '../../register/entry.ts';
import { type TimelineMonth, timelineOf } from '../../register/list/ending-months.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { counted, sentence } from '../../values/sentence.ts';
import type { ListState } from '../list/use-list-state.ts';
import { monthName } from '../parts/dates.ts';
import { MonthColumn } from './month-column.tsx';

interface Props {
  readonly entries: readonly RegisterEntry[];
  readonly today: CalendarDate;
  readonly month: string | null;
  readonly choose: ListState['choose'];
}

const perYear = 12;

/**
 * What ends in which of the next 24 months. A month can be pressed; the arrow keys go from one to the next, so that Tab needs only one step
 * through the picture. Two pictures of a year each: beside each other where there is room.
 */
export function Timeline({ entries, today, month, choose }: Props) {
  const { months } = useMemo(() => timelineOf(entries, today), [entries, today]);
  const [at, setAt] = useState(0);
  const most = Math.max(1, ...months.map(({ ending }) => ending.length));

  const go = (event: KeyboardEvent): void => {
    const next = nextMonth(event.key, at, months.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    document.getElementById(`month-${next}`)?.focus();
  };

  return (
    <figure class="panel timeline" aria-labelledby="timeline">
      <figcaption>
        <h3 id="timeline">{say(sentence('register_timeline_title'))}</h3>
        <p class="hint">{inWords(months, most)}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it. */}
      <div class="years" onKeyDown={go}>
        {[0, perYear].map((from) => (
          // biome-ignore lint/a11y/useSemanticElements: no other element of SVG groups buttons.
          <svg
            key={from}
            role="group"
            aria-label={say(
              sentence('register_timeline_year', nameOf(months[from]), nameOf(months[from + perYear - 1])),
            )}
          >
            {months.slice(from, from + perYear).map((each, index) => (
              <MonthColumn
                key={each.firstDay}
                month={each}
                today={today}
                column={index}
                most={most}
                id={`month-${from + index}`}
                isReached={from + index === at}
                isPressed={each.firstDay.startsWith(month ?? '-')}
                reach={() => setAt(from + index)}
                press={() => choose({ month: each.firstDay.startsWith(month ?? '-') ? null : idOf(each) })}
              />
            ))}
          </svg>
        ))}
      </div>
    </figure>
  );
}

function idOf({ firstDay }: TimelineMonth): string {
  return firstDay.slice(0, 7);
}

function nameOf(month: TimelineMonth | undefined): string {
  return month ? monthName(idOf(month)) : '';
}

function inWords(months: readonly TimelineMonth[], most: number): string {
  const fullest = months.find(({ ending }) => ending.length === most);
  const total = months.reduce((sum, { ending }) => sum + ending.length, 0);
  if (total === 0 || !fullest) return say(sentence('register_timeline_none'));
  return say(counted('register_timeline_words', total, nameOf(fullest), String(most)));
}

function nextMonth(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
