import type { Environment, SoftwareReads } from '../../journey/computer/environment.ts';
import type { Answers } from '../../journey/need/answers.ts';
import { environment } from '../../platform/environment.ts';
import { organisation } from '../../platform/organisation.ts';
import { loadsKeystore, type Product } from '../../software/product.ts';
import { productOf } from '../../software/products.ts';
import { currentState } from '../store.ts';

/** What the guide runs on, with what the person's software does with the keystore file. */
export async function environmentWith(): Promise<Environment> {
  const [around, set] = await Promise.all([environment(), organisation()]);
  const { answers } = await currentState();
  const product = productOf(answers?.software ?? set?.software ?? null);
  return { ...around, softwareReads: product && readsOf(product, answers?.place ?? null) };
}

/** A program that finds the file by itself looks for it in the usual folder of its own computer. */
export function readsOf(product: Product, place: Answers['place']): SoftwareReads | null {
  if (!loadsKeystore(product)) return null;
  if (product.credential === 'needed' && place === 'another-computer') return 'another-computer';
  return product.findsFile === 'never' ? 'any-folder' : 'the-usual-folder';
}
