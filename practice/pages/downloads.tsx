import { useState } from 'preact/hooks';
import { Alert, Heading } from '../frame/parts.tsx';
import { usePortal } from '../portal.ts';
import { softwareInstalled } from '../use-portal-state.ts';

const builds = ['Windows – Chrome and Firefox', 'MAC OS – Chrome and Firefox', 'Linux – Chrome and Firefox'];

/** The buttons that stand in for the installer and, with `software=half`, for the browser's own settings. */
function InPractice() {
  const { scenario, set } = usePortal();
  const [done, setDone] = useState<'nothing' | 'half' | 'all'>('nothing');
  const finish = () => {
    set('software', 'there');
    localStorage.setItem(softwareInstalled, new Date().toISOString());
    setDone('all');
  };
  const install = () => (scenario.software === 'half' ? setDone('half') : finish());
  return (
    <div class="practice-box">
      <p>There is nothing to install in practice. This button stands in for it:</p>
      <div class="practice-box__buttons">
        <button type="button" class="practice-strip__button" onClick={install}>
          Practice: the software is now installed
        </button>
        {scenario.software === 'half' ? (
          <button type="button" class="practice-strip__button" onClick={finish}>
            Practice: the extension is now switched on
          </button>
        ) : null}
      </div>
      {done === 'half' ? (
        <Alert kind="info">The installer ran, but the browser's extension is switched off.</Alert>
      ) : null}
      {done === 'all' ? <Alert kind="success">Go back to the portal's tab: it has noticed.</Alert> : null}
    </div>
  );
}

/**
 * Stands in for the information site's guide, which is another host's; it can "install" the software for the portal's open tabs.
 * Its headings, builds and file names are on record (SEED, LP, R19); the sentences are ours.
 */
export function Downloads() {
  return (
    <>
      <Heading>Machine credentials</Heading>
      <h2>How to create a machine credential</h2>
      <h3>Before you start</h3>
      <p>
        Use the computer that your business software runs on, and Chrome or Firefox. If the portal still asks
        for software when the installer is done, add the browser extension by hand:
      </p>
      <ul>
        {['Chrome', 'Firefox'].map((browser) => (
          <li key={browser}>
            <span class="plain-link">Browser extension for {browser}</span>
          </li>
        ))}
      </ul>
      <h3>Download for your computer</h3>
      <ul>
        {builds.map((build) => (
          <li key={build}>
            <span class="plain-link">{build}</span>
          </li>
        ))}
      </ul>
      <h3>On Windows</h3>
      <ol>
        <li>
          Open the download, <code>atobeinstaller_exe.zip</code>.
        </li>
        <li>
          Start <code>ATOBEInstaller.exe</code> in it, and do what the installer says.
        </li>
        <li>If the browser asks about a new extension, choose Enable Extension.</li>
        <li>Check in the browser's settings that it is switched on, or start the browser again.</li>
        <li>Return to the portal.</li>
      </ol>
      <InPractice />
    </>
  );
}
