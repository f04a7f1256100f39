import type { Mutation } from './mutation.ts';

/** Changes a file. Whatever the numbers are, the answer is a file; a change that finds nothing to change leaves it as it is. */
export function mutate(bytes: Uint8Array, mutation: Mutation, otherFiles: readonly Uint8Array[]): Uint8Array {
  const file = Buffer.from(bytes);
  if (file.length === 0) return file;
  switch (mutation.kind) {
    case 'flip': {
      const at = mutation.at % file.length;
      file[at] = (file[at] ?? 0) ^ (1 << mutation.bit);
      return file;
    }
    case 'insert':
      return replaced(file, mutation.at % file.length, 0, mutation.bytes);
    case 'remove':
      return replaced(file, mutation.at % file.length, mutation.length, new Uint8Array());
    case 'double': {
      const at = mutation.at % file.length;
      return replaced(file, at, 0, file.subarray(at, at + mutation.length));
    }
    case 'cut':
      return file.subarray(0, mutation.at % file.length);
    case 'swell': {
      const piece = Buffer.from(mutation.piece, 'latin1');
      return replaced(file, mutation.at % file.length, 0, Buffer.alloc(mutation.bytes, piece));
    }
    case 'splice': {
      const other = otherFiles[mutation.otherFile % otherFiles.length] ?? file;
      return Buffer.concat([
        file.subarray(0, mutation.at % file.length),
        other.subarray(mutation.otherAt % Math.max(1, other.length)),
      ]);
    }
    default:
      // One character a byte: what is not touched stays byte for byte what it was.
      return Buffer.from(changeText(file.toString('latin1'), mutation), 'latin1');
  }
}

function replaced(file: Buffer, at: number, length: number, by: Uint8Array): Buffer {
  return Buffer.concat([file.subarray(0, at), by, file.subarray(at + length)]);
}

type TextMutation = Extract<Mutation, { kind: 'der' | 'element' | 'attribute' | 'encoding' }>;

function changeText(text: string, mutation: TextMutation): string {
  switch (mutation.kind) {
    case 'der':
      return inNth(text, /(?<=[>"'])[A-Za-z0-9+/\s]{15,}={0,2}(?=[<"'])/g, mutation.field, (base64) =>
        Buffer.from(changeDer(Buffer.from(base64, 'base64'), mutation)).toString('base64'),
      );
    case 'element':
      return inNth(text, /<([a-zA-Z]\w*)\b[^<>]*>([^<]*)<\/\1>/g, mutation.element, (element) =>
        changeElement(element, mutation),
      );
    case 'attribute':
      return inNth(text, /\s[\w:]+=("[^"<]*"|'[^'<]*')/g, mutation.attribute, (attribute) =>
        changeAttribute(attribute, mutation),
      );
    case 'encoding':
      return changeEncoding(text, mutation.how);
  }
}

/** Replaces the nth match, counting round. */
function inNth(text: string, pattern: RegExp, nth: number, change: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[nth % Math.max(1, matches.length)];
  if (!match) return text;
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

function changeDer(der: Buffer, { how, at: place, byte }: Extract<Mutation, { kind: 'der' }>): Uint8Array {
  const starts = valuesIn(der);
  const at = how === 'byte' ? place % Math.max(1, der.length) : (starts[place % starts.length] ?? 0);
  switch (how) {
    case 'byte':
    case 'tag':
      der[at] = byte;
      return der;
    case 'long-length':
      return replaced(der, at + 1, 1, Uint8Array.of(0x84, byte, 0, 0, der[at + 1] ?? 0));
    case 'lying-length':
      der[at + 1] = byte;
      return der;
    case 'indefinite':
      der[at + 1] = 0x80;
      return der;
    case 'cut':
      return der.subarray(0, at);
    case 'nest':
      return Buffer.concat([...Array.from({ length: byte * 8 }, () => Buffer.of(0x30, 0x80)), der]);
    case 'zeros':
      return replaced(der, at + 2, 4, new Uint8Array(byte));
  }
}

/** Where values begin, as far as lengths can be believed. */
function valuesIn(der: Buffer): number[] {
  const starts: number[] = [];
  const walk = (from: number, to: number, depth: number) => {
    for (let at = from; at + 2 <= to && starts.length < 400; ) {
      starts.push(at);
      const first = der[at + 1] ?? 0;
      const extra = first > 0x80 && first < 0x84 ? first - 0x80 : 0;
      const length = extra === 0 ? first & 0x7f : der.readUIntBE(at + 2, Math.min(extra, to - at - 2));
      const content = at + 2 + extra;
      if (((der[at] ?? 0) & 0x20) > 0 && depth < 20) walk(content, Math.min(to, content + length), depth + 1);
      at = first === 0x80 ? content : content + length;
    }
  };
  try {
    walk(0, der.length, 0);
  } catch {
    // No DER: its beginning is as good a place as any.
  }
  return starts.length > 0 ? starts : [0];
}

function changeElement(element: string, { how, text }: Extract<Mutation, { kind: 'element' }>): string {
  const inside = (content: string) => element.replace(/>[^<]*</, () => `>${content}<`);
  if (how === 'drop') return '';
  if (how === 'double') return element + element;
  if (how === 'empty') return inside('');
  if (how === 'rename') return element.replace(/^<(\w+)/, '<$1x').replace(/(\w+)>$/, '$1x>');
  return inside(utf8(text));
}

function changeAttribute(attribute: string, { how, text }: Extract<Mutation, { kind: 'attribute' }>): string {
  const valued = (value: string) => attribute.replace(/=.*$/s, () => `="${value}"`);
  if (how === 'drop') return '';
  if (how === 'double') return attribute + attribute;
  if (how === 'empty') return valued('');
  if (how === 'rename') return attribute.replace('=', 'x=');
  return valued(utf8(text));
}

function changeEncoding(text: string, how: Extract<Mutation, { kind: 'encoding' }>['how']): string {
  const declared = (encoding: string) => text.replace(/encoding="[^"]*"/, `encoding="${encoding}"`);
  if (how === 'mark') return utf8('\ufeff') + text;
  if (how === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1');
  if (how === 'declare-utf-16') return declared('UTF-16');
  if (how === 'declare-latin-1') return declared('ISO-8859-1');
  return text.replace(/<\?xml[^>]*\?>/, '');
}

/** As bytes of UTF-8, one character each. */
function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
