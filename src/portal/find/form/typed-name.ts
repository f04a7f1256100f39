import type { Snapshot } from '../../dom/snapshot.ts';
import { holdsAtMost } from '../../dom/words/text-size.ts';
import { findDisplayNameField, nameField } from './name-field.ts';

/** What stands in the field for the name of the new credential. */
export interface TypedName {
  readonly field: Element;
  readonly text: string;
}

const editable = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
/** More than any name. */
const longestName = 1000;

/** Read when it is asked for: it changes without a trace. Null where there is no such field for certain, or nothing that can be read as its value. */
export function typedName(snapshot: Snapshot): TypedName | null {
  const field = nameField(snapshot);
  const text = field && textIn(field);
  if (!field || text === null) return null;
  // A step that is still shut, or the twin of another form: nobody has left it empty.
  const isUntouched = text === '' && findDisplayNameField(snapshot).kind === 'hidden';
  return isUntouched ? null : { field, text };
}

function textIn(field: Element): string | null {
  if (field.localName === 'input' || field.localName === 'textarea')
    return (field as HTMLInputElement | HTMLTextAreaElement).value;
  if (!field.matches(editable) || !holdsAtMost(field, longestName)) return null;
  // A browser puts spaces that do not break where a person types two, or one at the end, and a line break behind them.
  return writtenIn(field)
    .replace(/\u00a0/g, ' ')
    .replace(/[\n\r\u200b\ufeff]/g, '');
}

/** Without what nobody can write in, such as the words that stand there before anything does. */
function writtenIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const isFixed = node.nodeType !== 1 || (node as Element).matches('[contenteditable="false"],script,style');
  return isFixed ? '' : [...node.childNodes].map(writtenIn).join('');
}
