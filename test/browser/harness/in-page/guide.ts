/*
 * What our element in the page says. Sent to the page as text, together with `find.ts` and `names.ts`.
 */

declare const boxOf: typeof import('./find.ts').boxOf;
declare const everyElement: typeof import('./find.ts').everyElement;
declare const isVisible: typeof import('./find.ts').isVisible;
declare const nameOf: typeof import('./names.ts').nameOf;
declare const paintedText: typeof import('./find.ts').paintedText;
declare const roleOf: typeof import('./names.ts').roleOf;

/** As a `GuideView`; null where there is none, a text where it is not as promised. */
export function readGuide(): unknown {
  const hosts = [...everyElement(document)].filter((element) => element.localName === 'credential-guide');
  const [host] = hosts;
  if (!host) return null;
  if (hosts.length > 1) return `There are ${hosts.length} <credential-guide> in the page; one is promised`;
  const tree = host.shadowRoot;
  if (!tree) return '<credential-guide> has no open shadow tree';
  const parts = (name: string) => [...tree.querySelectorAll(`[part~="${name}"]`)];
  const painted = (element: Element | undefined) => (element && isVisible(element) ? boxOf(element) : null);
  const [ring] = parts('ring');
  const [card] = parts('card');
  return {
    step: host.getAttribute('data-step'),
    state: host.getAttribute('data-state'),
    ringBox: painted(ring),
    cardBox: painted(card),
    cardText: card && isVisible(card) ? paintedText(card) : '',
    cardButtons: card
      ? [...everyElement(tree)]
          .filter((one) => roleOf(one) === 'button' && isVisible(one) && card.contains(one))
          .map(nameOf)
      : [],
    warnings: parts('warning')
      .filter(isVisible)
      .map((one) => ({
        kind: one.getAttribute('data-warning'),
        role: one.getAttribute('role'),
        text: paintedText(one),
      })),
  };
}
