import { say } from '../../platform/words/say.ts';
import type { TimelineMonth } from '../../register/list/ending-months.ts';
import { validityState } from '../../register/list/validity.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';
import { counted } from '../../values/sentence.ts';
import { monthLetter, monthName, shortMonthName } from '../parts/dates.ts';

interface Props {
  readonly month: TimelineMonth;
  readonly today: CalendarDate;
  /** From the left, 0 to 11. */
  readonly column: number;
  /** How many end in the fullest of all months: its bar has the whole height. */
  readonly most: number;
  readonly id: string;
  /** Tab comes to this one. */
  readonly isReached: boolean;
  readonly isPressed: boolean;
  readonly reach: () => void;
  readonly press: () => void;
}

/** Measures of the picture in pixels; across it is reckoned in hundredths of its width. */
const size = { top: 20, bar: 72, height: 130 };
const width = 100 / 12;

/** One month: its bar, how many end in it, and its name. What is over has a dashed edge, what soon will be an edge, the rest is full: colour alone says nothing. */
export function MonthColumn({ month, today, column, most, ...props }: Props) {
  const { ending, firstDay } = month;
  const name = monthName(firstDay.slice(0, 7));
  const count = ending.length;
  const parts = (['expired', 'soon', 'fine'] as const).map((state) => ({
    state,
    height: (size.bar * ending.filter((entry) => validityState(entry, today) === state).length) / most,
  }));
  const middle = `${width * (column + 0.5)}%`;
  const foot = size.top + size.bar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      id={props.id}
      class="month"
      role="button"
      tabindex={props.isReached ? 0 : -1}
      aria-pressed={props.isPressed}
      aria-label={say(counted('register_timeline_month', count, name))}
      onFocus={props.reach}
      onClick={props.press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        props.press();
      }}
    >
      <rect
        class="ground"
        x={`${width * column + 0.3}%`}
        y={1}
        width={`${width - 0.6}%`}
        height={size.height - 2}
        rx={6}
      />
      {count > 0 && (
        <text class="many" x={middle} y={foot - (size.bar * count) / most - 5}>
          {count}
        </text>
      )}
      {parts.map(
        ({ state, height }, at) =>
          height > 0 && (
            <rect
              key={state}
              class={`column ${state}`}
              x={`${width * (column + 0.2)}%`}
              y={foot - parts.slice(at).reduce((sum, part) => sum + part.height, 0)}
              width={`${width * 0.6}%`}
              height={height}
              rx={2}
            />
          ),
      )}
      <line
        class="floor"
        x1={`${width * (column + 0.15)}%`}
        x2={`${width * (column + 0.85)}%`}
        y1={foot}
        y2={foot}
      />
      <text class="name" x={middle} y={foot + 16}>
        {shortMonthName(firstDay.slice(0, 7))}
      </text>
      <text class="letter" x={middle} y={foot + 16}>
        {monthLetter(firstDay.slice(0, 7))}
      </text>
      {(column === 0 || month.month === 1) && (
        <text class="year" x={`${width * (column + 0.15)}%`} y={foot + 31}>
          {month.year}
        </text>
      )}
    </g>
  );
}
