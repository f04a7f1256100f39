import { useState } from 'preact/hooks';
import { Alert, Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { softwareInstalled } from '../use-portal-state.ts';

const builds = ['Windows – Chrome and Firefox', 'MAC OS – Chrome and Firefox', 'Linux – Chrome and Firefox'];

/** Stands in for the information site's guide, which is another host's; it can "install" the software for the portal's open tabs. */
export function Downloads() {
  const { set } = usePortal();
  const [installed, setInstalled] = useState(false);
  const install = () => {
    set('software', 'there');
    localStorage.setItem(softwareInstalled, new Date().toISOString());
    setInstalled(true);
  };
  return (
    <>
      <Heading>Machine credentials</Heading>
      <h2>How to create a machine credential</h2>
      <p>Before you start, install the browser extension for your computer:</p>
      <ul>
        {builds.map((build) => (
          <li key={build}>
            <span class="plain-link">{build}</span>
          </li>
        ))}
      </ul>
      <p>Then check in your browser's settings that the extension is enabled, or restart the browser.</p>
      <div class="practice-box">
        <p>There is nothing to install in practice. This button stands in for it:</p>
        <button type="button" class="practice-strip__button" onClick={install}>
          Practice: the software is now installed
        </button>
        {installed ? <Alert kind="success">Go back to the portal's tab: it has noticed.</Alert> : null}
      </div>
    </>
  );
}
