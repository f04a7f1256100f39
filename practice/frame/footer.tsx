/** Decoys of every government page: links that lead nowhere in practice. */
export function Footer() {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <ul>
          {['Accessibility', 'Copyright', 'Disclaimer', 'Privacy', 'Security'].map((label) => (
            <li key={label}>
              <span class="site-footer__link">{label}</span>
            </li>
          ))}
        </ul>
        <p>
          Practice portal of Credential Guide. Every person, business and ABN here is made up. Not made, run
          or approved by the Australian Taxation Office or the Relationship Authorisation Manager.
        </p>
      </div>
    </footer>
  );
}
