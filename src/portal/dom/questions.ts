/** More than all that there are; what comes beyond, made anew by mistake at every look, is answered but not remembered. */
const mostQuestions = 200;
const mostAnswers = 8000;
const longestKept = 200;

/**
 * Questions that depend on nothing but some words. Whoever asks one registers it by asking, so that the next snapshot answers it while it
 * is made, in slices; and since a page says the same few words again and again, answers are kept by the words.
 */
export class Questions<Thing> {
  readonly #wordsOf: (thing: Thing) => string;
  readonly #asked: ((thing: Thing) => boolean)[] = [];
  readonly #kept = new Map<string, readonly number[]>();

  constructor(wordsOf: (thing: Thing) => string) {
    this.#wordsOf = wordsOf;
  }

  /** The number of a question, from the first time on that it is asked; −1 when there are too many. */
  register(question: (thing: Thing) => boolean): number {
    const known = this.#asked.indexOf(question);
    if (known >= 0 || this.#asked.length >= mostQuestions) return known;
    this.#kept.clear();
    return this.#asked.push(question) - 1;
  }

  get count(): number {
    return this.#asked.length;
  }

  /** The numbers of the questions that are answered with yes. */
  answer(thing: Thing): readonly number[] {
    const words = this.#wordsOf(thing);
    const kept = this.#kept.get(words);
    if (kept) return kept;
    const yes = this.#asked.flatMap((question, number) => (question(thing) ? [number] : []));
    if (words.length <= longestKept) {
      if (this.#kept.size >= mostAnswers) this.#kept.clear();
      this.#kept.set(words, yes);
    }
    return yes;
  }
}
