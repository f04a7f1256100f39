import { person } from '../demo-data.ts';
import { usePortal } from '../portal.ts';
import { unchanging } from '../wordings.ts';
import { Link } from './link.tsx';

/** Top of every page. The name in the corner must be the one in the registers (RPA): a thing that people are told to look at. */
export function Header() {
  const { session, change, go } = usePortal();
  const signedIn = session.stage === 'signed-in';
  const logOut = () => {
    change({ ...session, stage: 'signed-out' });
    go('#/login');
  };
  const skip = (event: MouseEvent) => {
    // A plain #main would be a route of its own.
    event.preventDefault();
    (event.currentTarget as Element).ownerDocument.querySelector('main')?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; its target is on this page. */}
      <a class="skip-link" href="#main" onClick={skip}>
        Skip to main content
      </a>
      <header class="site-header">
        <div class="site-header__inner">
          <Link class="site-title" to={signedIn ? '#/home' : '#/login'}>
            {unchanging.header}
          </Link>
          <nav aria-label="Account">
            <ul class="site-header__links">
              <li>
                <Link to="#/downloads">Help</Link>
              </li>
              {signedIn ? (
                <>
                  <li class="site-header__person">{person.name}</li>
                  <li>
                    <button type="button" class="link-button" onClick={logOut}>
                      Logout
                    </button>
                  </li>
                </>
              ) : (
                <li>
                  <Link to="#/login">{unchanging.headerLogin}</Link>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </header>
    </>
  );
}
