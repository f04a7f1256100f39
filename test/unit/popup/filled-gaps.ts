import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The locale files' sentences with their gaps filled, as browsers do. */
export function getMessage(key: string, values: readonly string[] = []): string {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(found?.placeholders?.[name.toLowerCase()]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}
