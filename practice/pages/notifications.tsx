import { usePortal } from '../portal.ts';

/** Cloud software is notified here (R25n); nobody who renews a machine credential needs it. */
export function Notifications() {
  const { wording } = usePortal();
  return (
    <>
      <div class="panel-head">
        <h2>{wording.notificationsTab}</h2>
        <button type="button" class="button">
          Add notification
        </button>
      </div>
      <p>Tell us which cloud software provider acts for you. You need the provider's 10-digit software ID.</p>
      <p>There are no notifications.</p>
    </>
  );
}
