import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RolegraphError } from '../domain/errors.ts';

/** Told of errors that are defects, with what the client is not told. */
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
    return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
  }
  const code = formatted.extensions?.code;
  if (isRequestError(error, cause) && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, ...place, extensions: { code: CODES[code] ?? code } };
  }
  reportDefect(cause);
  return {
    message: 'This is a defect of the server; it has been logged there.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** One word for one thing: Apollo's name for a wrong variable is what a wrong argument is here. */
const CODES: Readonly<Record<string, string>> = { BAD_USER_INPUT: 'INVALID_INPUT' };

/** What lies behind an error; one that the executor gives for the whole operation has no path to be unwrapped by. */
function causeOf(error: unknown): unknown {
  const original = error instanceof GraphQLError ? error.originalError : null;
  return original instanceof RolegraphError ? original : unwrapResolverError(error);
}

/** Errors of parsing, validation and variables: thrown by GraphQL, not by a resolver. */
function isRequestError(error: unknown, cause: unknown): boolean {
  return error instanceof GraphQLError && cause instanceof GraphQLError;
}
