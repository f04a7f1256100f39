import { say } from '../../platform/words/say.ts';
import type { ChangingField, RegisterEntry } from '../../register/entry.ts';
import { softwareName } from '../../register/software-name.ts';
import { spacedAbn } from '../../values/abn.ts';
import { sentence } from '../../values/sentence.ts';
import { shortDate } from '../parts/dates.ts';
import { sayDays } from '../parts/say-days.ts';

/** What stands in a field, in words; a dash for nothing. */
export function sayField(entry: RegisterEntry, field: ChangingField): string {
  const nothing = '–';
  switch (field) {
    case 'reminderDays':
      return entry.reminderDays
        ? sayDays(entry.reminderDays)
        : say(sentence('register_form_reminders_usual'));
    case 'abn':
      return entry.abn ? spacedAbn(entry.abn) : nothing;
    case 'software':
      return softwareName(entry.software) || nothing;
    case 'renewal':
      return say(sentence(`register_renewal_${entry.renewal.replace('-', '_') as 'none'}`));
    case 'business':
    case 'displayName':
    case 'file':
    case 'notes':
      return entry[field] || nothing;
    default: {
      const date = entry[field];
      return date ? shortDate(date) : nothing;
    }
  }
}
