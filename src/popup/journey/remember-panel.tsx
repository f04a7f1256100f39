import { say, sayDate } from '../../platform/words/say.ts';
import type { FoundCredential } from '../../register/remember.ts';
import { softwareName } from '../../register/software-name.ts';
import { spacedAbn } from '../../values/abn.ts';
import { type MessageKey, sentence } from '../../values/sentence.ts';
import { openOwnPage } from '../do.ts';
import type { PopupProps } from '../popup-props.ts';

/** Offers to keep the new credential in the register: shows all that would be kept, before the click that keeps it. */
export function RememberPanel({
  view,
  tell,
  run,
}: Pick<PopupProps, 'view' | 'tell'> & { readonly run: string }) {
  const { toRemember, newExpiry, register } = view;
  if (!toRemember) return <NothingToRemember />;
  return (
    <section class="remember" aria-labelledby="remember-title">
      <h3 id="remember-title">{say(sentence('remember_title'))}</h3>
      <dl class="kept">
        {keptOf(toRemember).map(([field, value]) => (
          <div key={field}>
            <dt>{say(sentence(field))}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {newExpiry && !newExpiry.isCertain && <p class="hint">{say(sentence('remember_reckoned'))}</p>}
      <p class="hint">{say(sentence('remember_where'))}</p>
      {register.isSynced && <p class="hint">{say(sentence('register_is_synced'))}</p>}
      <button type="button" class="button primary" onClick={() => tell({ kind: 'expiry-remembered', run })}>
        {say(sentence('remember_button'))}
      </button>
    </section>
  );
}

/** The guide does not know the credential's name, which it never reads from what is typed: the person can add it in the register. */
function NothingToRemember() {
  return (
    <section class="remember">
      <p class="hint">{say(sentence('remember_by_hand'))}</p>
      <button type="button" class="button primary" onClick={() => openOwnPage('register.html')}>
        {say(sentence('popup_register'))}
      </button>
    </section>
  );
}

function keptOf(found: FoundCredential): readonly (readonly [MessageKey, string])[] {
  const { business, abn, displayName, validTo, file, software } = found;
  const all = [
    ['register_field_business', business],
    ['register_field_abn', abn ? spacedAbn(abn) : ''],
    ['register_field_displayName', displayName],
    ['register_field_validTo', validTo ? sayDate(validTo) : ''],
    ['register_field_software', softwareName(software ?? null)],
    ['register_field_file', file ?? ''],
  ] as const;
  return all.filter(([, value]) => value !== '');
}
