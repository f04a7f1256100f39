import { useState } from 'preact/hooks';
import type { Business } from '../demo-data.ts';
import { Alert } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { NotificationForm } from './notification-form.tsx';

/** Cloud software is notified here (R25n); nobody who renews a machine credential needs it. */
export function Notifications({ business }: { business: Business }) {
  const { wording, session, change } = usePortal();
  const [isAdding, setIsAdding] = useState(false);
  const [isAdded, setIsAdded] = useState(false);
  const providers = session.notifications?.[business.abn] ?? [];
  if (isAdding) {
    return (
      <NotificationForm
        onCancel={() => setIsAdding(false)}
        onSubmit={(provider) => {
          change({
            ...session,
            notifications: { ...session.notifications, [business.abn]: [...providers, provider] },
          });
          setIsAdding(false);
          setIsAdded(true);
        }}
      />
    );
  }
  return (
    <>
      <div class="panel-head">
        <h2>{wording.notificationsTab}</h2>
        <button type="button" class="button" onClick={() => setIsAdding(true)}>
          Add notification
        </button>
      </div>
      {isAdded ? <Alert kind="success">The notification has been added.</Alert> : null}
      <p>Tell us which cloud software provider acts for you. You need the provider's 10-digit software ID.</p>
      {providers.length === 0 ? (
        <p>There are no notifications.</p>
      ) : (
        <ul>
          {providers.map((provider) => (
            <li key={provider}>{provider}</li>
          ))}
        </ul>
      )}
    </>
  );
}
