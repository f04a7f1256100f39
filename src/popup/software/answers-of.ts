import type { Answers } from '../../journey/need/answers.ts';
import type { Product } from '../../software/product.ts';
import { productIds } from '../../software/product-ids.ts';
import { productOf } from '../../software/products.ts';
import type { SoftwareChoice } from './software-picker.tsx';

/** The product that the answers name; null when none, another, or one of another version of the guide. */
export function productIn({ software }: Answers): Product | null {
  const id = productIds.find((one) => one === software);
  return id ? productOf(id) : null;
}

export function withSoftware(answers: Answers, software: SoftwareChoice): Answers {
  return { ...answers, software };
}
