/** How long after a control appeared its page may still be putting itself right. */
const settlingMilliseconds = 1000;

/** What the person scrolls with. Keys are not listened to: one of the fields that they are typed in is that of the password. */
const byPerson = ['wheel', 'touchmove', 'pointerdown'];

/** Whether a page that has just changed may still be laying itself out. Once the person takes hold of it, it is theirs. */
export class Settling {
  #until = 0;

  constructor(view: Window | null, signal: AbortSignal) {
    const end = ({ isTrusted }: Event): void => {
      if (isTrusted) this.#until = 0;
    };
    for (const type of byPerson) view?.addEventListener(type, end, { signal, passive: true, capture: true });
  }

  begin(): void {
    this.#until = performance.now() + settlingMilliseconds;
  }

  get isOn(): boolean {
    return performance.now() < this.#until;
  }
}
