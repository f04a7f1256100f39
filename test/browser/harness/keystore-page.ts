import type { TestPage } from './page.ts';

/** What the keystore page says about one credential. */
export interface Judged {
  readonly credential: string;
  readonly verdict: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly findings: readonly { readonly id: string; readonly text: string }[];
}

/** The page's whole answer: the credentials, or why the file was refused. */
export type KeystoreAnswer =
  | { readonly result: 'keystore'; readonly credentials: readonly Judged[] }
  | { readonly result: 'refused'; readonly refusal: string; readonly text: string }
  | { readonly result: 'other-file'; readonly kind: string; readonly text: string };

/** Picks a file on the keystore page, gives the password if there is one, and waits for the answer. */
export async function checkKeystore(
  page: TestPage,
  path: string,
  password?: string,
): Promise<KeystoreAnswer> {
  await page.pickFile({ css: 'input[type=file]' }, path);
  const first = await answerOn(page);
  if (password === undefined || first.result !== 'keystore') return first;
  await page.type({ css: 'input[type=password]' }, password);
  await page.click({ role: 'button', name: 'Check' });
  await page.waitUntil(
    () => document.querySelector('[data-finding="password-opens"], [data-finding="password-wrong"]') !== null,
    [],
    { what: 'the keystore page says whether the password opens the key' },
  );
  return answerOn(page);
}

/** Waits until the page has answered, and reads what it says. */
export async function answerOn(page: TestPage): Promise<KeystoreAnswer> {
  await page.waitUntil(
    () =>
      document.querySelector(
        '[data-result="keystore"], [data-result="refused"], [data-result="other-file"]',
      ) !== null,
    [],
    { what: 'the keystore page answers' },
  );
  return (await page.evaluate(readAnswer)) as KeystoreAnswer;
}

function readAnswer(): unknown {
  const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const result = document.querySelector('[data-result]');
  if (result?.getAttribute('data-result') === 'refused') {
    return { result: 'refused', refusal: result.getAttribute('data-refusal'), text: words(result) };
  }
  if (result?.getAttribute('data-result') === 'other-file') {
    return { result: 'other-file', kind: result.getAttribute('data-kind'), text: words(result) };
  }
  const articles = [...(result?.querySelectorAll('article[data-credential]') ?? [])];
  return {
    result: 'keystore',
    credentials: articles.map((article) => ({
      credential: article.getAttribute('data-credential'),
      verdict: article.getAttribute('data-verdict'),
      facts: Object.fromEntries(
        [...article.querySelectorAll('dt')].map((term) => [words(term), words(term.nextElementSibling)]),
      ),
      findings: [...article.querySelectorAll('[data-finding]')].map((item) => ({
        id: item.getAttribute('data-finding'),
        text: words(item),
      })),
    })),
  };
}
