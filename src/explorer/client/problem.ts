import type { CombinedError } from 'urql';

/** What went wrong with a question, in the words of the server. */
export interface Problem {
  /** As docs/api.md lists them; UNREACHABLE: the server did not answer. */
  readonly code: string;
  readonly message: string;
  /** What the server takes to be meant instead: ids with names. */
  readonly instead: readonly { readonly id: string; readonly name: string }[];
}

export function problemOf({ graphQLErrors, networkError }: CombinedError): Problem {
  const [first] = graphQLErrors;
  if (first === undefined) {
    return { code: 'UNREACHABLE', message: networkError?.message ?? '', instead: [] };
  }
  const { code, suggestions, candidates } = first.extensions as Record<string, unknown>;
  return {
    code: typeof code === 'string' ? code : 'UNKNOWN',
    message: first.message,
    instead: [...named(candidates), ...named(suggestions)],
  };
}

function named(values: unknown): Problem['instead'] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown) => {
    const { id, name, title } = value as Record<string, unknown>;
    const called = name ?? title;
    return typeof id === 'string' && typeof called === 'string' ? [{ id, name: called }] : [];
  });
}
