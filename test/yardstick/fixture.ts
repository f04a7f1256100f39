/** A piece of a page as its maker draws it, to be read by the guide and by others. */
export interface Fixture {
  readonly kit: string;
  readonly name: string;
  readonly html: string;
}
