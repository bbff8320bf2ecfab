import type { GraphQLFormattedError } from 'graphql';
import type { OperationHooks } from './operation-hooks.ts';

/**
 * Puts the errors of an answer in the order of the document, whichever field failed first, and tells one of those for which
 * the same is null: what is answered depends on the question alone.
 */
export const errorsInDocumentOrder: OperationHooks = {
  willSendResponse: ({ response: { body } }) => {
    if (body.kind !== 'single' || body.singleResult.errors === undefined) return undefined;
    const { data, errors } = body.singleResult;
    const told = firstOfEachNull(errors, data);
    body.singleResult.errors = told.toSorted((a, b) => byPlace(a, b, data));
    return undefined;
  },
};

/** By the first place in the document, then by the place in the answer: a fragment stands at several. */
function byPlace(a: GraphQLFormattedError, b: GraphQLFormattedError, data: unknown): number {
  const [first, second] = [a.locations?.[0], b.locations?.[0]];
  return (
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    byPath(a.path ?? [], b.path ?? [], data)
  );
}

type Path = readonly (string | number)[];

/** By the first step in which two paths differ: in lists by number, in objects by the order of their fields. */
function byPath([step, ...rest]: Path, [other, ...others]: Path, data: unknown): number {
  if (step === undefined || other === undefined) return 0;
  if (step === other) return byPath(rest, others, (data as Readonly<Record<string, unknown>> | null)?.[step]);
  if (typeof step === 'number' && typeof other === 'number') return step - other;
  // Null stands for an object that may not be without a field that failed; nothing tells the order of its fields.
  const fields = Object.keys(data ?? {});
  return fields.indexOf(String(step)) - fields.indexOf(String(other)) || (step < other ? -1 : 1);
}

/** What else failed within something that is null was asked for, or was not, by when the rest was there. */
function firstOfEachNull(
  errors: readonly GraphQLFormattedError[],
  data: unknown,
): readonly GraphQLFormattedError[] {
  if (errors.length < 2) return errors;
  const first = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    if (error.path === undefined) return errors;
    const key = JSON.stringify(nullOn(error.path, data));
    const known = first.get(key);
    if (known === undefined || byExecution(error, known) < 0) first.set(key, error);
  }
  return [...first.values()];
}

/** The way to what is null, at the end of a path or above it. */
function nullOn(path: Path, data: unknown): Path {
  let at = data;
  const end = path.findIndex((step) => {
    if (at == null) return true;
    at = (at as Readonly<Record<string, unknown>>)[step];
    return false;
  });
  return end < 0 ? path : path.slice(0, end);
}

/** Items of a list by number, each with all that is in it; fields by their places in the document. */
function byExecution(a: GraphQLFormattedError, b: GraphQLFormattedError): number {
  const [path, other] = [a.path ?? [], b.path ?? []];
  const [step, otherStep] =
    path.map((each, index) => [each, other[index]] as const).find(([x, y]) => x !== y) ?? [];
  if (typeof step === 'number' && typeof otherStep === 'number') return step - otherStep;
  const [place, otherPlace] = [a.locations?.[0], b.locations?.[0]];
  return (place?.line ?? 0) - (otherPlace?.line ?? 0) || (place?.column ?? 0) - (otherPlace?.column ?? 0);
}
