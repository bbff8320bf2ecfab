import {
  AmbiguousError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  type ErrorCode,
  type ErrorDetails,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  type RolegraphError,
  ServerStoppingError,
  UnauthenticatedError,
  VersionConflictError,
} from '../../graph/errors.ts';
import { AnsweredError } from '../errors.ts';
import { SeedProblemsError } from '../program.ts';

type ErrorClass = new (message: string, details?: ErrorDetails) => RolegraphError;

/** What a command does about an error depends on its class; what the person reads is its message. */
const CLASSES: Partial<Record<ErrorCode, ErrorClass>> = {
  NOT_FOUND: NotFoundError,
  AMBIGUOUS: AmbiguousError,
  INVALID_INPUT: InvalidInputError,
  VERSION_CONFLICT: VersionConflictError,
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  DATABASE_UNAVAILABLE: DatabaseUnavailableError,
  SERVER_STOPPING: ServerStoppingError,
  DEADLINE_EXCEEDED: DeadlineExceededError,
  SEED_PROBLEMS: SeedProblemsError,
};

/** As every route of the server answers. */
interface AnsweredErrors {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
  }[];
}

/** The error of an answer, as if it had been thrown here. `unknown`: what an answer means that is none of the server's. */
export function errorOf(answer: string, unknown: () => Error): Error {
  const told = firstError(answer);
  if (told === undefined) return unknown();
  const { message, extensions } = told;
  const { code, ...details } = extensions;
  const known = CLASSES[code as ErrorCode];
  return known === undefined ? new AnsweredError(message) : new known(message, details);
}

function firstError(answer: string): AnsweredErrors['errors'][number] | undefined {
  try {
    return (JSON.parse(answer) as Partial<AnsweredErrors>).errors?.[0];
  } catch {
    return undefined;
  }
}
