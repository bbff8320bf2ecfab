import type { Problem } from '../client/problem.ts';

/** The name, of those that somebody gave, that the server knows nothing by, or too much: its message quotes it. */
export function notKnownOf(problem: Problem | undefined, names: readonly string[]): string | undefined {
  if (problem?.code !== 'NOT_FOUND' && problem?.code !== 'AMBIGUOUS') return undefined;
  return names.find((name) => name !== '' && problem.message.includes(`"${name}"`));
}

/** A name as somebody reads it: of an id its readable half. */
export function withoutKind(name: string): string {
  return name.replace(/^[A-Z][A-Za-z]+:(?=[a-z0-9])/, '');
}
