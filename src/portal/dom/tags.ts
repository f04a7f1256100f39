import { bitsOfTag, isFrame, mayHoldTree } from './element-kinds.ts';
import { isInline } from './words/inline.ts';
import { isNeverRead } from './words/lines.ts';

/** More than all tags of a page. */
const mostTags = 500;

/** What a tag alone says of an element; asked for every element of the page. */
export interface Tag {
  readonly bits: number;
  readonly isInline: boolean;
  readonly isNeverRead: boolean;
  readonly isFrame: boolean;
  readonly mayHoldTree: boolean;
}

const tags = new Map<string, Tag>();

/** The same for all elements of a page that have this tag. @param name the element's local name */
export function tagOf(element: Element, name: string): Tag {
  const known = tags.get(name);
  if (known) return known;
  const tag = {
    bits: bitsOfTag(name),
    isInline: isInline(element),
    isNeverRead: isNeverRead(element),
    isFrame: isFrame(element),
    mayHoldTree: mayHoldTree(element),
  };
  if (tags.size >= mostTags) tags.clear();
  tags.set(name, tag);
  return tag;
}
