import { say } from '../../platform/words/say.ts';
import type { ImportChange } from '../../register/import/import-preview.ts';
import { spacedAbn } from '../../values/abn.ts';
import { sentence } from '../../values/sentence.ts';
import { shortDate } from '../parts/dates.ts';
import { LongList } from '../parts/long-list.tsx';

/** Credentials that are not remembered yet. */
export function NewList({ changes }: { readonly changes: readonly ImportChange[] }) {
  return (
    <section class="part">
      <h4>{say(sentence('register_preview_added_title'))}</h4>
      <LongList items={changes}>
        {(shown) => (
          <div class="scroll">
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">{say(sentence('register_field_business'))}</th>
                  <th scope="col">{say(sentence('register_field_displayName'))}</th>
                  <th scope="col">{say(sentence('register_field_abn'))}</th>
                  <th scope="col">{say(sentence('register_field_validTo'))}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ after: { id, business, displayName, abn, validTo } }) => (
                  <tr key={id}>
                    <th scope="row">
                      <bdi>{business}</bdi>
                    </th>
                    <td>
                      <bdi>{displayName}</bdi>
                    </td>
                    <td class="number">{abn && spacedAbn(abn)}</td>
                    <td class="number">{validTo ? shortDate(validTo) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </LongList>
    </section>
  );
}
