import { useState } from 'preact/hooks';
import { writeDate } from '../calendar.ts';
import type { Business } from '../demo-data.ts';
import { Modal } from '../frame/modal.tsx';
import { usePortal } from '../portal.ts';

/** "History", its events and "Export" → "Yes" as the guide of August 2025 describes them (R25m). Nothing is exported here. */
export function History({ business }: { business: Business }) {
  const { session, wording } = usePortal();
  const [asking, setAsking] = useState(false);
  const events = session.history
    .filter(({ abn }) => abn === business.abn)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <>
      <div class="panel-head">
        <h2>History</h2>
        <button type="button" class="button button--quiet" onClick={() => setAsking(true)}>
          Export
        </button>
      </div>
      <h3>Machine credentials</h3>
      <div class="table-scroll">
        <table class="table">
          <caption>What happened to machine credentials of {business.name}</caption>
          <thead>
            <tr>
              <th scope="col">Actioned date</th>
              <th scope="col">Event</th>
              <th scope="col">{wording.nameColumn}</th>
              <th scope="col">Actioned by</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ at, event, name, by }) => (
              <tr key={`${at}${event}${name}`}>
                <td>{writeDate(new Date(at), wording.dates)}</td>
                <td>{event}</td>
                <td>{name}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asking ? (
        <Modal title="Export history" onClose={() => setAsking(false)}>
          <p>Up to 1,000 records will be exported. Do you want to continue?</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              Yes
            </button>
            <button type="button" class="button button--quiet" onClick={() => setAsking(false)}>
              No
            </button>
          </div>
        </Modal>
      ) : null}
    </>
  );
}
