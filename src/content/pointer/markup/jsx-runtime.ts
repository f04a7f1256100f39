import type { JSX as Preact } from 'preact';
import type { Drawable, Markup } from './draw.ts';

/*
 * What the compiler turns the card's tags into. A component is a plain function that is called at once: it remembers nothing, what there is
 * to remember comes in with its properties. A tenth of Preact's weight, which every page of the portal would load.
 */

type Component = (properties: never) => Drawable;
type Properties = Readonly<Record<string, unknown>> & { readonly children?: Drawable };

/** One tag, or what the component draws. */
export function jsx(type: string | Component, properties: Properties, key?: string | null): Drawable {
  if (typeof type === 'function') return type(properties as never);
  const { children, ...attributes } = properties;
  return { tag: type, key: key == null ? null : String(key), attributes, children } satisfies Markup;
}

export { jsx as jsxs };

/** Several without a tag around them. */
export function Fragment({ children }: { readonly children?: Drawable }): Drawable {
  return children;
}

export declare namespace JSX {
  type Element = Drawable;
  type ElementType = string | Component;
  type IntrinsicElements = {
    [Tag in keyof Preact.IntrinsicElements]: Omit<Preact.IntrinsicElements[Tag], 'translate'> & {
      /** The attribute itself, which is no boolean. */
      readonly translate?: 'no';
    };
  };
  interface IntrinsicAttributes {
    readonly key?: string | number | null | undefined;
  }
  interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}
