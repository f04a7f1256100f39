import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import type { Frame, Page } from 'puppeteer-core';
import { hiddenHostIn } from './in-page/find.ts';

/*
 * A page cannot look into a closed shadow tree, and no more can a test that runs in it. The browsers' own tools can. They lend the tree of our
 * element to the page's world as a property of that one element, so that the harness reads it as an open one. Whether it is open for the page
 * itself still shows: an open tree is no own property of its host. `TestPage` has it lent where a question finds that it has not been.
 */

/** Gives the first of our elements whose tree cannot be seen. */
const hostWithHiddenTree = `(() => {
  ${hiddenHostIn}
  return hiddenHostIn(document);
})()`;

const lend = `function (tree) {
  Object.defineProperty(this, 'shadowRoot', { value: tree, configurable: true });
}`;

/** What the debugger was given to hold. Until it lets go of it, no element in it can be collected: a soak would take that for a leak of ours. */
const objectGroup = 'lent closed trees';

/** In Chromium: by the debugger's view of the DOM. */
export async function lendInChromium(session: Pick<CDPSession, 'send'>): Promise<void> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: hostWithHiddenTree,
    objectGroup,
  });
  if (!result.objectId) return;
  await lendTreeOf(session, result.objectId).finally(() =>
    session.send('Runtime.releaseObjectGroup', { objectGroup }),
  );
}

async function lendTreeOf(session: Pick<CDPSession, 'send'>, objectId: string): Promise<void> {
  const { node } = await session.send('DOM.describeNode', { objectId, pierce: true });
  const [tree] = node.shadowRoots ?? [];
  if (!tree) return;
  // Both anew: what came from the page's expression does not belong to the world of the frame that it stands in.
  const [host, lent] = await Promise.all(
    [node, tree].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId, objectGroup })),
  );
  if (!host?.object.objectId || !lent?.object.objectId) return;
  await session.send('Runtime.callFunctionOn', {
    objectId: host.object.objectId,
    functionDeclaration: lend,
    arguments: [{ objectId: lent.object.objectId }],
    objectGroup,
  });
}

/** A node as WebDriver BiDi writes it down, as far as it is read here: closed trees are in it too. */
interface WrittenNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
}

interface Context {
  readonly context: string;
  readonly children?: readonly Context[] | null;
}

interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { result?: WrittenNode; contexts?: readonly Context[] } }>;
}

/** The page and its frames. Asked for and not taken from puppeteer, which does not learn of a frame without an address. */
async function contextsOf(page: Page, connection: Connection): Promise<readonly string[]> {
  const { _id: root } = page.mainFrame() as Frame & { readonly _id: string };
  const { result } = await connection.send('browsingContext.getTree', { root });
  const idsOf = (contexts: readonly Context[]): string[] =>
    contexts.flatMap(({ context, children }) => [context, ...idsOf(children ?? [])]);
  return idsOf(result.contexts ?? []);
}

/** How long a page may take that is just going away with its extension: Firefox then never answers. */
const mostMilliseconds = 3000;

/** In Firefox: by WebDriver BiDi. A page that does not answer is lent nothing. */
export async function lendInFirefox(page: Page): Promise<void> {
  const end = new AbortController();
  const late = sleep(mostMilliseconds, undefined, { signal: end.signal }).catch(() => undefined);
  await Promise.race([lendInFrames(page), late]).finally(() => end.abort());
}

/** WebDriver BiDi writes down a node with its tree. puppeteer has no word for it. A node belongs to its own frame. */
async function lendInFrames(page: Page): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  for (const context of await contextsOf(page, connection)) {
    const target = { context };
    const { result } = await connection.send('script.evaluate', {
      expression: hostWithHiddenTree,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    // There is none, neither here nor in a frame.
    if (result.result?.type !== 'node') return;
    const { sharedId, value } = result.result;
    const tree = value?.shadowRoot?.sharedId;
    if (!sharedId || !tree) continue;
    await connection.send('script.callFunction', {
      functionDeclaration: lend,
      target,
      awaitPromise: false,
      this: { sharedId },
      arguments: [{ sharedId: tree }],
    });
  }
}
