import { say } from '../platform/words/say.ts';
import { sentence } from '../values/sentence.ts';

/** How to keep the guide's button in the toolbar, with a picture of what to look for. */
export function Pinning({ isFirefox }: { readonly isFirefox: boolean }) {
  return (
    <section class="pinning" aria-labelledby="pinning">
      <div>
        <h2 id="pinning">{say(sentence('welcome_pin_title'))}</h2>
        <p>{say(sentence(isFirefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome'))}</p>
      </div>
      <Toolbar isFirefox={isFirefox} />
    </section>
  );
}

const puzzle = 'M3 7h4a2.5 2.5 0 1 1 5 0h4v4.5a2.5 2.5 0 1 1 0 5V21H3v-4.5a2.5 2.5 0 1 0 0-5z';
const pin = 'M8 2h6v1.5l-1 1v5l3 3v1.5h-4.200v6l-.8 1-.8-1v-6H6v-1.5l3-3v-5l-1-1z';

/** The browser's toolbar with the puzzle piece, and what it opens: the row of the guide with the sign to press. It is for the eyes alone. */
function Toolbar({ isFirefox }: { readonly isFirefox: boolean }) {
  return (
    <svg class="toolbar" viewBox="0 0 320 150" width="320" height="150" aria-hidden="true" focusable="false">
      <rect class="bar" x="0.5" y="0.5" width="319" height="43" rx="8" />
      <rect class="address" x="14" y="10" width="212" height="24" rx="12" />
      <circle class="pressed" cx="253" cy="22" r="17" />
      <path class="sign" d={puzzle} transform="translate(243 10)" />
      <circle class="dot" cx="297" cy="14" r="1.8" />
      <circle class="dot" cx="297" cy="22" r="1.8" />
      <circle class="dot" cx="297" cy="30" r="1.8" />
      <rect class="menu" x="92.5" y="58.5" width="214" height="80" rx="10" />
      <path class="menu" d="M245 59l8-9 8 9" />
      <rect class="line" x="108" y="74" width="84" height="6" rx="3" />
      <image href="/icons/icon.svg" x="106" y="96" width="26" height="26" />
      <rect class="name" x="142" y="105" width="86" height="8" rx="4" />
      <circle class="pressed" cx="279" cy="109" r="17" />
      {isFirefox ? <Wheel /> : <path class="sign" d={pin} transform="translate(268 97)" />}
    </svg>
  );
}

const teeth = [0, 45, 90, 135, 180, 225, 270, 315];

function Wheel() {
  return (
    <g class="sign wheel" transform="translate(279 109)">
      {teeth.map((angle) => (
        <rect key={angle} x="-1.8" y="-10" width="3.6" height="5" rx="1" transform={`rotate(${angle})`} />
      ))}
      <circle r="5.5" />
    </g>
  );
}
