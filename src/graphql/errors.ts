import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, RolegraphError } from '../graph/errors.ts';

/** Told of errors that the server has to answer for, with what the client is not told. */
export type ReportDefect = (error: unknown) => void;

/**
 * What a client is told of an error. A RolegraphError gives its message, code and details; what
 * GraphQL itself finds wrong with a request stays as it is; anything else is a defect, of which the
 * client learns only that there was one.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  reportDefect: ReportDefect,
): GraphQLFormattedError {
  const cause = causeOf(error);
  const { path, locations } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof RolegraphError) {
    if (cause.publicMessage !== cause.message) reportDefect(cause);
    return { message: cause.publicMessage, ...place, extensions: { ...cause.details, code: cause.code } };
  }
  const extensions = isOfGraphql(error, cause) ? faultOfRequest(formatted) : null;
  if (extensions !== null) return { message: formatted.message, ...place, extensions };
  reportDefect(cause);
  return {
    message: 'This is a defect of the server; it has been logged there.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** What GraphQL and Apollo find wrong and give no code of its own. */
const FAULTS: readonly (readonly [start: RegExp, code: ErrorCode])[] = [
  [/^Too many errors processing variables, /, 'INVALID_INPUT'],
  // A variable that may be null, since it has a default, and is null where the argument may not be.
  [/^Argument "(?<argument>\w+)" (?:of required type|of non-null type|has invalid value) /, 'INVALID_INPUT'],
  [/^The schema has no (?:mutation|subscription); /, 'OPERATION_NOT_SUPPORTED'],
  [/^provided sha does not match query$/, 'PERSISTED_QUERY_MISMATCH'],
  [/^Unsupported persisted query version$/, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  [/^An 'accept' header was provided for this request which does not accept /, 'NOT_ACCEPTABLE'],
];

/** The code of what is wrong with the request, and the argument where GraphQL tells it; null: nothing is. */
function faultOfRequest({
  message,
  extensions,
}: GraphQLFormattedError): GraphQLFormattedError['extensions'] | null {
  for (const [start, code] of FAULTS) {
    const found = start.exec(message);
    if (found !== null) return { ...found.groups, code };
  }
  const given = extensions?.code;
  // One word for one thing: Apollo's name for a wrong variable is what a wrong argument is here.
  if (given === 'BAD_USER_INPUT') return { code: 'INVALID_INPUT' };
  if (typeof given !== 'string' || given === 'INTERNAL_SERVER_ERROR') return null;
  return typeof extensions?.argument === 'string'
    ? { argument: extensions.argument, code: given }
    : { code: given };
}

/** What lies behind an error; one of the whole operation has no path to be unwrapped by. */
function causeOf(error: unknown): unknown {
  const original = error instanceof GraphQLError ? error.originalError : null;
  const isOfProgram = original instanceof RolegraphError || isUnforeseen(error, original);
  return isOfProgram ? original : unwrapResolverError(error);
}

/** Neither GraphQL nor the program has a name for it. */
function isUnforeseen(error: unknown, original: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    error.path === undefined &&
    error.extensions.code === undefined &&
    original instanceof Error &&
    !(original instanceof GraphQLError)
  );
}

/** Errors of parsing, validation, variables and arguments: thrown by GraphQL, not by a resolver. */
function isOfGraphql(error: unknown, cause: unknown): boolean {
  return error instanceof GraphQLError && cause instanceof GraphQLError;
}
