import { language, say } from '../../platform/words/say.ts';
import { counted, sentence } from '../../values/sentence.ts';
import { listIn } from '../../values/written-language.ts';

/** Reminder days in words: "60, 30 and 7 days before, and on the day". */
export function sayDays(days: readonly number[]): string {
  const before = days.filter((day) => day > 0).sort((one, other) => other - one);
  const onTheDay = days.includes(0);
  if (before.length === 0) return say(sentence(onTheDay ? 'register_days_only_last' : 'register_days_never'));
  const list = listIn(language(), before.map(String), 'conjunction');
  const last = before.at(-1) ?? 0;
  const words =
    before.length === 1 ? counted('register_days_before', last) : sentence('register_days_list', list);
  return onTheDay ? say(sentence('register_days_and_last', say(words))) : say(words);
}
