/** How two answers to one operation differ, the mildest first. */
export type AnswerDifference =
  /** Not one byte. */
  | 'none'
  /** The same errors in another order. */
  | 'order of errors'
  /** The same data, and of several fields that fail another one is told of: the one that failed first. */
  | 'which field failed first'
  | 'answer';

interface ReadAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] }[];
}

export function answerDifference(one: string, other: string): AnswerDifference {
  if (one === other) return 'none';
  if (withSortedErrors(one) === withSortedErrors(other)) return 'order of errors';
  const [a, b] = [read(one), read(other)];
  if (JSON.stringify(a.data) !== JSON.stringify(b.data)) return 'answer';
  const [errors, others] = [errorsByPath(a), errorsByPath(b)];
  if (errors.size === 0 || others.size === 0) return 'answer';
  const isToldOtherwise = [...errors].some(([path, text]) => others.has(path) && others.get(path) !== text);
  return isToldOtherwise ? 'answer' : 'which field failed first';
}

/** The answer without the order of its errors. */
export function withSortedErrors(text: string): string {
  const answer = read(text);
  if (answer.errors === undefined) return text;
  return JSON.stringify({ ...answer, errors: answer.errors.map((error) => JSON.stringify(error)).sort() });
}

function errorsByPath({ errors = [] }: ReadAnswer): Map<string, string> {
  return new Map(errors.map((error) => [JSON.stringify(error.path ?? []), JSON.stringify(error)]));
}

function read(text: string): ReadAnswer {
  return JSON.parse(text) as ReadAnswer;
}
