import type { MessageKey } from '../values/sentence.ts';
import type { ProductId } from './product-ids.ts';

/** Where we read what we say about a product. */
export interface Source {
  readonly url: string;
  /** The date as the page shows it, or the years that it speaks of; 'undated' where neither is there. */
  readonly date: string;
  /** The day on which we read it, from a stored copy: `YYYY-MM-DD`. */
  readonly readOn: string;
}

/** How sure the steps are. What is not certain is said to the person, not hidden. */
export const certainties = [
  /** The vendor's own page gives these steps. */
  'documented',
  /** The vendor's page says so much, but not everything: it could be read only in part, or is older than today's portal. */
  'partly',
  /** No page of the vendor speaks of it: a general rule or another adviser's page does. */
  'likely',
] as const;

export type Certainty = (typeof certainties)[number];

/** Menus and buttons one after the other, each label exactly as the software shows it. */
export interface MenuStep {
  readonly menu: readonly [string, ...string[]];
}

/** A sentence; `labels` are what the software shows, and fill its gaps in order. */
export interface SentenceStep {
  readonly do: MessageKey;
  readonly labels?: readonly [string, ...string[]];
}

export type SoftwareStep = MenuStep | SentenceStep;

type Steps = readonly [SoftwareStep, ...SoftwareStep[]];

interface CommonProduct {
  readonly id: ProductId;
  /** As its vendor writes it. */
  readonly name: string;
  readonly vendor: string;
  /** What else people call it or type when they look for it. */
  readonly alsoKnownAs: readonly string[];
  readonly place: 'this-computer' | 'cloud';
  readonly steps: Steps;
  /** What has gone wrong for others. */
  readonly traps: readonly MessageKey[];
  readonly certainty: Certainty;
  readonly sources: readonly [Source, ...Source[]];
}

/** A product that works with a machine credential: the steps load the keystore file into it. */
export interface LoadingProduct extends CommonProduct {
  /** 'needed': it reads the file. 'uploaded': a web product that asks for a copy of the file. */
  readonly credential: 'needed' | 'uploaded';
  /** Whether it finds a new keystore file without being told. Then the steps are for the case that it did not. */
  readonly findsFile: 'always' | 'on-renewal' | 'never';
  /** What it does with the keystore file. */
  readonly file: MessageKey;
}

/** A product that works without one: the steps are what to do instead. */
export interface OtherProduct extends CommonProduct {
  /** 'own-certificate': it has a certificate of its vendor's, which is easily mistaken for a machine credential. */
  readonly credential: 'not-needed' | 'own-certificate';
  /** Whom the business tells which provider lodges for it: the ATO in Access Manager, or for USIs the registrar in RAM. */
  readonly tells: 'ato' | 'ram' | 'nobody';
  /** Why there is nothing to be made in RAM, and what it uses instead. */
  readonly instead: MessageKey;
}

export type Product = LoadingProduct | OtherProduct;

export function loadsKeystore(product: Product): product is LoadingProduct {
  return product.credential === 'needed' || product.credential === 'uploaded';
}
