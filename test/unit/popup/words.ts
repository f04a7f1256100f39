import messages from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Reads the locale file and fills the gaps as browsers do, for components that are drawn outside one. */
export function getMessage(key: string, values: readonly string[] = []): string {
  const found = (messages as Readonly<Record<string, Message>>)[key];
  return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = Number(found?.placeholders?.[name.toLowerCase()]?.content.slice(1));
    return values[place - 1] ?? '';
  });
}
