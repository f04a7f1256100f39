import type { Candidate } from '../dom/candidate.ts';
import { oncePerSnapshot } from '../dom/once-per-snapshot.ts';
import { isTextField } from '../dom/role.ts';
import { elementsOf, pressablesThat, type Snapshot } from '../dom/snapshot.ts';
import { fieldNames, labelsOf } from '../dom/words/labels.ts';
import { isShown } from '../dom/words/lines.ts';
import { type LineTest, linesThat } from '../dom/words/lines-of.ts';
import { isBusy } from '../find/busy.ts';
import { type Found, notFound } from '../find/found.ts';
import { contentHeadings } from '../find/linking/linking-title.ts';
import { matching, onlyOne, wordings } from '../find/matching.ts';
import { canSignOut } from '../find/signed-in.ts';

const email = 'input[type="email"],input[autocomplete~="email"],input[autocomplete~="username"]';
const isGetCode = ({ texts }: Candidate) => texts.some((text) => /^get(a|my|the)?code$/.test(text));
const namesDigitalId: LineTest = ({ text }) =>
  text.length < 200 && /\b(my(gov)?id|digital id(entity)?)\b/i.test(text);
const isAboutCode: LineTest = ({ text }) => /^(\d ?){4}$|\bcode\b|\bapp\b/i.test(text);
/** Squeezed: a field for text that is labelled so asks for the address as well. */
const emailName = /^(enter)?(your)?(my(gov)?id)?email(address)?$/;
/** MYID: 'choose "myGovID" as "Identity Provider"'; R25id: select the identity provider. */
const asksForProvider: LineTest = ({ text }) =>
  text.length < 200 && /\b(identity|digital id(entity)?) provider\b/i.test(text);

/** Whose Digital ID one signs in with: the button or link with the name, or the radio button, and once it is chosen "Continue". */
export const findProvider = oncePerSnapshot((snapshot: Snapshot): Found => {
  const { shown } = matching(snapshot, 'identity-provider');
  if (shown.length > 0) return onlyOne(shown);
  const labels = labelsOf(snapshot);
  const names = wordings('identity-provider');
  const [radio, second] = elementsOf(snapshot, 'fields', 'input[type="radio"]').filter((element) =>
    fieldNames(element, labels).some((name) => names.includes(name)),
  );
  if (!radio || second) return notFound;
  if ((radio as HTMLInputElement).checked) return onlyOne(matching(snapshot, 'continue').shown);
  const drawn = [radio, ...(labels.get(radio) ?? [])].find((each) => snapshot.sight.canUse(each));
  return drawn ? { kind: 'found', element: drawn, name: names[0] ?? '' } : notFound;
});

/** The pages on which one signs in, each by what it asks for or shows. */
export const signIns = {
  start: (snapshot: Snapshot) =>
    matching(snapshot, 'sign-in').shown.length > 0 &&
    !canSignOut(snapshot) &&
    !isTyping(snapshot) &&
    !isBusy(snapshot),
  provider: (snapshot: Snapshot) =>
    linesThat(snapshot, asksForProvider).some(isShown) &&
    'element' in findProvider(snapshot) &&
    !canSignOut(snapshot),
  asksForEmail,
  code: showsCode,
  consent: (snapshot: Snapshot) =>
    contentHeadings(snapshot).some((title) => /^(your)?consent/.test(title)) &&
    matching(snapshot, 'give-consent').shown.length > 0,
};

/** MYID: the e-mail address of the Digital ID, and optionally "Remember me"; that the button is called "Get code", no source says. */
function asksForEmail(snapshot: Snapshot): boolean {
  if (pressablesThat(snapshot, isGetCode).length === 0) return false;
  const labels = labelsOf(snapshot);
  const fields = elementsOf(snapshot, 'fields', 'input').filter(
    (element) =>
      (element.matches(email) ||
        (isTextField(element) && fieldNames(element, labels).some((name) => emailName.test(name)))) &&
      snapshot.sight.canUse(element),
  );
  return fields.length === 1 && linesThat(snapshot, namesDigitalId).some(isShown) && !canSignOut(snapshot);
}

/** MYID: an e-mail address is asked for next; from then on "Login" in the corner is not what one does. */
function isTyping(snapshot: Snapshot): boolean {
  const typed = 'input[type="email"],input[autocomplete="email"],input[type="password"]';
  return elementsOf(snapshot, 'fields', typed).some((element) => snapshot.sight.sees(element));
}

/** A page with a code says little else. */
const mostAboutCode = 60;

/** MYID: a 4-digit code stands alone, with words about a code and the app around it. */
function showsCode(snapshot: Snapshot): boolean {
  const shown = linesThat(snapshot, isAboutCode).slice(0, mostAboutCode).filter(isShown);
  const code =
    shown.some(({ text }) => /^(\d ?){4}$/.test(text)) ||
    shown.some(({ text }) => /\bcode:? (\d ?){4}$/i.test(text));
  const words = shown.map(({ text }) => text).join(' ');
  return code && /\bcode\b/i.test(words) && /\b(my(gov)?id|app)\b/i.test(words);
}
