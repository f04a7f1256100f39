import type { Answers } from '../../journey/need/answers.ts';
import type { Product } from '../../software/product.ts';
import type { ProductId } from '../../software/product-ids.ts';
import { productOf } from '../../software/products.ts';

/** What a person answers: a product of the list, that theirs is not in it, or (null) that they want to choose again. */
export type SoftwareChoice = ProductId | 'not-here' | null;

/** The product that the answers name; null when none, another, or one of another version of the guide. */
export function productIn({ software }: Answers): Product | null {
  return productOf(software);
}

export function withSoftware(answers: Answers, software: SoftwareChoice): Answers {
  return { ...answers, software };
}
