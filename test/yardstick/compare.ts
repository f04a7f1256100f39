import type { Answer, AxName } from './answer.ts';
import { openYardstickPage, type YardstickPage } from './chromium.ts';
import type { Fixture } from './fixture.ts';

export interface Compared extends Answer {
  readonly fixture: Fixture;
}

declare const asked: typeof import('./asked-in-page.ts');

/** Chromium's word for a role where it is not everybody's. */
const roles: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'link',
  tab: 'tab',
  menuitem: 'menuitem',
  textbox: 'textbox',
  checkbox: 'checkbox',
};

interface NamedNode extends AxName {
  readonly backendNodeId: number;
}

/** Asks about every name that stands once on its page, page after page. */
export async function compare(fixtures: readonly Fixture[]): Promise<readonly Compared[]> {
  const page = await openYardstickPage('test/yardstick/asked-in-page.ts', 'asked');
  try {
    await page.show('');
    const all: Compared[] = [];
    for (const fixture of fixtures) {
      await page.evaluate((html) => asked.show(html), fixture.html);
      const names = await markNames(page);
      const answers = await page.evaluate((given) => asked.ask(given), names);
      all.push(...answers.map((answer) => ({ ...answer, fixture })));
    }
    return all;
  } finally {
    await page.close();
  }
}

/** The names that Chromium gives to one element each, which is marked with the name's number. */
async function markNames({ session }: YardstickPage): Promise<readonly AxName[]> {
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes.flatMap((node): NamedNode[] => {
    const role = roles[String(node.role?.value ?? '')];
    const name = String(node.name?.value ?? '').trim();
    const { backendDOMNodeId: backendNodeId } = node;
    return node.ignored || !role || !name || backendNodeId === undefined
      ? []
      : [{ role, name, backendNodeId }];
  });
  const single = named.filter(({ name }) => named.filter((other) => other.name === name).length === 1);
  const ids = single.map(({ backendNodeId }) => backendNodeId);
  const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: ids });
  for (const [number, nodeId] of nodeIds.entries()) {
    await session.send('DOM.setAttributeValue', { nodeId, name: 'data-yardstick', value: String(number) });
  }
  return single.map(({ role, name }) => ({ role, name }));
}
