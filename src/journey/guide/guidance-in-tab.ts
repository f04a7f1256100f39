import { type CalendarDate, dayInAustralia, parseCalendarDate } from '../../values/calendar-date.ts';
import { type Sentence, sentence } from '../../values/sentence.ts';
import type { Environment } from '../computer/environment.ts';
import { isInAnotherBusiness } from '../current-step.ts';
import { journeyWords } from '../journey-words.ts';
import type { Progress } from '../progress-record.ts';
import { isBesideTheWay } from '../under-way/tabs.ts';
import { runNamed, type UnderWay } from '../under-way/under-way.ts';
import { oldNameOf } from '../which/which-credential.ts';
import { type Guidance, guidanceFor, type RunOption } from './guidance.ts';

/** What to show in this tab of the portal: judged by what it shows itself. Null when no journey is under way, or its own is finished. */
export function guidanceInTab(
  underWay: UnderWay,
  tab: number | undefined,
  today: CalendarDate,
  environment: Environment,
): Guidance | null {
  const record = tab === undefined ? undefined : underWay.tabs[tab];
  const progress = runNamed(underWay, record?.run ?? null) ?? runNamed(underWay, underWay.open);
  if (!progress) return null;
  const isBeside = tab !== undefined && isBesideTheWay(underWay, tab);
  const here = { ...progress, seen: (isBeside ? null : record?.seen) ?? progress.seen };
  const guidance = guidanceFor(here, today, environment);
  if (!guidance) return null;
  if (record && record.ask.length > 0) {
    const ask = record.ask.flatMap((run) => optionFor(runNamed(underWay, run)));
    const wayBack = sentence('which_business');
    return { ...guidance, targets: {}, where: 'portal', wayBack, ask, displayName: null };
  }
  if (isBeside) return { ...guidance, where: 'portal', targets: {}, wayBack: sentence('way_back_other_tab') };
  return { ...guidance, ask: isInAnotherBusiness(here) ? startAnother(here) : [] };
}

function optionFor(progress: Progress | null): RunOption[] {
  return progress ? [{ run: progress.run, label: nameOfRun(progress) }] : [];
}

function startAnother({ seen }: Progress): RunOption[] {
  const name = seen?.business?.name;
  return name ? [{ run: null, label: sentence('which_start_another', name) }] : [];
}

/** A journey in a few words: what it does, for whom. */
export function nameOfRun(progress: Progress): Sentence {
  const { journey, known, startedAt } = progress;
  const business = known.business?.name;
  const { ofBusiness, open } = journeyWords[journey];
  const credential = journey === 'renew' ? oldNameOf(progress) : null;
  if (business && credential) return sentence('run_renew_credential', credential, business);
  if (business) return sentence(ofBusiness, business);
  const { date, time } = momentOf(startedAt);
  return sentence(open, { date }, time);
}

/** As the person's own clock showed it: of two journeys about which nothing is known yet, it tells which is which. */
function momentOf(startedAt: string): { readonly date: CalendarDate; readonly time: string } {
  const moment = new Date(startedAt);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return {
    date: parseCalendarDate(day) ?? dayInAustralia(moment),
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  };
}
