import { say } from '../../platform/words/say.ts';
import type { ImportChange } from '../../register/import/import-preview.ts';
import { sentence } from '../../values/sentence.ts';
import { LongList } from '../parts/long-list.tsx';
import { sayField } from './say-field.ts';

/** Credentials that are remembered already and of which something would change: what was, and what would be. */
export function ChangedList({ changes }: { readonly changes: readonly ImportChange[] }) {
  return (
    <section class="part">
      <h4>{say(sentence('register_preview_changed_title'))}</h4>
      <LongList items={changes}>
        {(shown) => (
          <ul class="changes">
            {shown.map(({ before, after, fields }) => (
              <li key={after.id}>
                <strong>
                  <bdi>{after.displayName}</bdi>
                </strong>{' '}
                – <bdi>{after.business}</bdi>
                <dl class="facts">
                  {fields.map((field) => (
                    <div key={field}>
                      <dt>{say(sentence(`register_field_${field}`))}</dt>
                      <dd>
                        <del>{before && sayField(before, field)}</del> <span aria-hidden="true">→</span>{' '}
                        <ins>{sayField(after, field)}</ins>
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}
