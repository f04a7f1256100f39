import type { Browser } from 'puppeteer-core';
import { addonId } from './firefox-prefs.ts';
import type { Requester, SeenRequest } from './types.ts';

/** Runs an expression in Firefox's own window, where the add-on's background and every network request can be reached. */
export type EvaluateInFirefox = (expression: string) => Promise<string>;

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: 'log.entryAdded', listener: (entry: { text: string | null }) => void): void;
}

/** Finds the way into Firefox's own window. puppeteer has no word for it, so its connection is used below the surface. */
export async function enterFirefox(browser: Browser): Promise<EvaluateInFirefox> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { url: string; context: string }[];
  };
  const context = tree.contexts.find((one) => one.url.includes('browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox does not let its own window be reached');
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
    return answer.result?.value ?? '';
  };
}

/** From now on, what pages write to their consoles is kept; puppeteer has asked Firefox for all of it anyway. */
export function hearLogs(browser: Browser): readonly string[] {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const logs: string[] = [];
  connection.on('log.entryAdded', ({ text }) => void logs.push(text ?? ''));
  return logs;
}

const theAddon = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.GlobalManager.getExtension('${addonId}')`;

/** Stops the event page as idleness would. */
export async function stopEventPage(evaluate: EvaluateInFirefox): Promise<void> {
  await evaluate(`(async () => {
    await ${theAddon}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return 'stopped';
  })()`);
}

/** As a person does it in about:addons; the add-on is loaded anew for it. */
export async function letIntoPrivateWindows(evaluate: EvaluateInFirefox): Promise<void> {
  await evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add('${addonId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${addonId}')).reload();
    return 'let in';
  })()`);
}

export async function openPrivateWindow(evaluate: EvaluateInFirefox): Promise<void> {
  await evaluate(`(window.OpenBrowserWindow({ private: true }), 'opened')`);
}

/** `running`, `stopped` … */
export function backgroundState(evaluate: EvaluateInFirefox): Promise<string> {
  return evaluate(`String(${theAddon}.backgroundState)`);
}

/**
 * Presses Tab as the keyboard does: in the browser's own window, which hands it to the page while the focus is there. WebDriver BiDi gives every
 * key to the page (ESR 153, tried 2026-11-25): once Tab has led out of the page into the browser's bar, the next one comes back to the page's middle
 * and not, as for a person, to its beginning.
 */
export async function pressTab(evaluate: EvaluateInFirefox, isBackwards: boolean): Promise<void> {
  await evaluate(`(() => {
    const { focus } = Services;
    const view = focus.activeWindow ?? window;
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(view)) throw new Error('Firefox lets no key be pressed');
    const keys = ${isBackwards} ? ['Shift', 'Tab'] : ['Tab'];
    const events = keys.map((key) => new view.KeyboardEvent('', { key, code: key === 'Shift' ? 'ShiftLeft' : key }));
    for (const event of events) keyboard.keydown(event, keyboard.KEY_NON_PRINTABLE_KEY);
    for (const event of events.reverse()) keyboard.keyup(event, keyboard.KEY_NON_PRINTABLE_KEY);
    return 'pressed';
  })()`);
}

/** From now on, every request of the whole browser is written down, with whom it is made for. */
export async function startRecording(evaluate: EvaluateInFirefox): Promise<void> {
  await evaluate(`(() => {
    globalThis.seenRequests = [];
    Services.obs.addObserver({
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIChannel);
        const { loadInfo } = channel;
        const principal = loadInfo?.triggeringPrincipal;
        globalThis.seenRequests.push({
          url: channel.URI.spec,
          for: principal?.origin ?? '',
          page: loadInfo?.browsingContext?.currentURI?.spec ?? '',
        });
      },
    }, 'http-on-modify-request');
    return 'recording';
  })()`);
}

/** What was written down of web pages and of the extension; Firefox's own services are left out. */
export async function readRecording(evaluate: EvaluateInFirefox): Promise<readonly SeenRequest[]> {
  const seen: { url: string; for: string; page: string }[] = JSON.parse(
    await evaluate('JSON.stringify(globalThis.seenRequests)'),
  );
  return seen.flatMap((request) => {
    const by = requester(request.for, request.page);
    return by ? [{ url: request.url, by }] : [];
  });
}

function requester(principal: string, page: string): Requester | null {
  // A content script's principal is that of the add-on and of the page in one.
  if (principal.startsWith('[Expanded Principal'))
    return principal.includes('moz-extension:') ? 'content script' : 'unknown';
  if (principal.startsWith('moz-extension:'))
    return page.startsWith('moz-extension:') ? 'extension page' : 'background';
  return principal.startsWith('http') ? 'web page' : null;
}
