import { writeAbn } from '../../abn.ts';
import type { Business } from '../../demo-data.ts';
import { linkingWordings } from '../../linking-wordings.ts';
import { usePortal } from '../../portal.ts';

interface ChoiceProps {
  readonly businesses: readonly Pick<Business, 'abn' | 'name'>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** `chosen` with this ABN in it, or without. */
function withTick(chosen: readonly string[], abn: string, ticked: boolean): readonly string[] {
  return ticked ? [...chosen, abn] : chosen.filter((each) => each !== abn);
}

function TableOfBusinesses({ businesses, chosen, onChange }: ChoiceProps) {
  const { wording } = usePortal();
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Select</th>
            <th scope="col">{wording.entityColumn}</th>
            <th scope="col">ABN</th>
          </tr>
        </thead>
        <tbody>
          {businesses.map(({ abn, name }) => (
            <tr key={abn}>
              <td>
                <input
                  type="checkbox"
                  class="tick-alone"
                  aria-label={`Select ${name}`}
                  checked={chosen.includes(abn)}
                  onChange={(event) => onChange(withTick(chosen, abn, event.currentTarget.checked))}
                />
              </td>
              <th scope="row">{name}</th>
              <td>{writeAbn(abn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The businesses to link, in the form of the year. */
export function BusinessChoice(props: ChoiceProps) {
  const { choice } = linkingWordings[usePortal().scenario.wording];
  const { businesses, chosen, onChange } = props;
  if (choice === 'table') return <TableOfBusinesses {...props} />;
  // Preact's types want one kind of input at a time, not a choice of two; their other attributes are the same.
  const kind = { type: (choice === 'radio-buttons' ? 'radio' : 'checkbox') as 'checkbox' };
  const change = (abn: string, ticked: boolean) =>
    onChange(choice === 'radio-buttons' ? [abn] : withTick(chosen, abn, ticked));
  return businesses.map(({ abn, name }) => (
    <label key={abn} class="tick tick--hanging">
      <input
        {...kind}
        name="business"
        checked={chosen.includes(abn)}
        onChange={(event) => change(abn, event.currentTarget.checked)}
      />{' '}
      {name} <span class="tick__note">ABN {writeAbn(abn)}</span>
    </label>
  ));
}
