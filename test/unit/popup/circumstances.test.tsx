// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getMessage } from './words.ts';

const { extension, portal } = vi.hoisted(() => {
  const portal = { isOpen: true, answer: true, heard: [] as (() => void)[], asked: [] as unknown[] };
  const event = {
    addListener: (listener: () => void) => void portal.heard.push(listener),
    removeListener: (listener: () => void) => {
      portal.heard = portal.heard.filter((one) => one !== listener);
    },
  };
  const extension = {
    i18n: { getMessage: (_key: string) => '' },
    permissions: {
      contains: async () => portal.isOpen,
      async request(what: unknown) {
        portal.asked.push(what);
        if (!portal.answer) return false;
        portal.isOpen = true;
        for (const listener of portal.heard) listener();
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
  };
  return { extension, portal };
});
vi.mock('../../../src/platform/extension.ts', () => ({ extension }));
extension.i18n.getMessage = getMessage;
const { CircumstanceNotices } = await import('../../../src/popup/notices/circumstance-notices.tsx');
const { useCircumstances } = await import('../../../src/popup/use-circumstances.ts');

function Shown() {
  return <CircumstanceNotices {...useCircumstances()} />;
}

let root: HTMLElement;
const isOnline = vi.spyOn(navigator, 'onLine', 'get');

async function draw(): Promise<void> {
  await act(() => render(<Shown />, root));
}

async function settle(what: () => void): Promise<void> {
  await act(async () => {
    what();
    await new Promise((done) => setTimeout(done));
  });
}

beforeEach(() => {
  Object.assign(portal, { isOpen: true, answer: true, heard: [], asked: [] });
  isOnline.mockReturnValue(true);
  if (root) render(null, root);
  document.body.innerHTML = '<div></div>';
  root = document.body.firstElementChild as HTMLElement;
});

describe('around the popup', () => {
  it('nothing is said when all is as usual', async () => {
    await draw();
    expect(root.textContent).toBe('');
  });

  it('a portal that is closed to the guide is said, with a button that asks for it and then goes', async () => {
    portal.isOpen = false;
    await draw();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('cannot point at anything there');
    await settle(() => root.querySelector('button')?.click());
    expect(portal.asked).toEqual([{ origins: ['https://authorisationmanager.gov.au/*'] }]);
    expect(root.textContent).toBe('');
  });

  it('a no of the person’s is answered with where else it can be switched on', async () => {
    Object.assign(portal, { isOpen: false, answer: false });
    await draw();
    await settle(() => root.querySelector('button')?.click());
    expect(root.textContent).toContain(
      'open Credential Guide there and switch on authorisationmanager.gov.au',
    );
  });

  it('a portal that is closed while the popup is open is said at once', async () => {
    await draw();
    await settle(() => {
      portal.isOpen = false;
      for (const listener of portal.heard) listener();
    });
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    await settle(() => render(null, root));
    expect(portal.heard).toEqual([]);
  });

  it('no connection is said in a live region, and goes when there is one', async () => {
    await draw();
    await settle(() => {
      isOnline.mockReturnValue(false);
      dispatchEvent(new Event('offline'));
    });
    expect(root.querySelector('[role=status]')?.textContent).toContain('not connected to the internet');
    await settle(() => {
      isOnline.mockReturnValue(true);
      dispatchEvent(new Event('online'));
    });
    expect(root.textContent).toBe('');
  });
});
