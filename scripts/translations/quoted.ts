import { controls } from '../../src/portal/controls.ts';
import type { LocaleFile } from './locale-file.ts';

/** Labels of the portal and of the ATO that the guide never points at, and that we have a label like. */
const besides = ['Renew', 'Suspended', 'Save'];

/** Of two that are called the same, a sentence means our own button: this one of the portal is only ever named as the page has it. */
const neverNamed = controls['form-next'];

const portalWords = new Set(
  [
    ...Object.values(controls)
      .filter((control) => control !== neverNamed)
      .flatMap(({ names }) => names.map(({ text }) => text)),
    ...besides,
  ].map((text) => text.toLowerCase()),
);

/** Words of other programs that happen to be those of a button of ours. */
const notOurs: Readonly<Record<string, readonly string[]>> = {
  // The ATO's Access Manager.
  need_cloud_software_id: ['Next'],
};

/** Buttons and headings of ours that sentences name. */
const ourNames = /^(button_|popup_|where_title$|software_not_here$|register_|rehearsal_)/;

/**
 * What stands between quotation marks in an English sentence and has to stand so in every translation too: the labels of the portal and
 * of other programs word for word, because people see those in English; buttons of our own as that language calls them.
 */
export function quotedIn(key: string, english: LocaleFile, translated: LocaleFile): readonly string[] {
  const quoted = [...(english[key]?.message ?? '').matchAll(/“([^”$]+)”/g)].map(([, text = '']) => text);
  return quoted.map((text) => {
    if (portalWords.has(text.toLowerCase()) || notOurs[key]?.includes(text)) return text;
    const ours = Object.keys(english).find((name) => ourNames.test(name) && english[name]?.message === text);
    return ours ? (translated[ours]?.message ?? text) : text;
  });
}

/** Whether a translation has this text between quotation marks of any kind that our languages use. */
export function quotes(sentence: string, text: string): boolean {
  return ['“”', '「」', '«»'].some(([open, close]) => sentence.includes(`${open}${text}${close}`));
}
