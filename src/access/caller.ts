import { ForbiddenError, UnauthenticatedError } from '../graph/errors.ts';
import { type Right, rightsOf } from './rights.ts';

/** Who asks. */
export interface Caller {
  /** What the log calls them. */
  readonly name: string;
  readonly rights: ReadonlySet<Right>;
  /** Milliseconds since 1970; null: never. */
  readonly expiresAt: number | null;
}

/** What of a request tells who asks; a request of Fastify is one. */
export interface AskingRequest {
  readonly headers: { readonly authorization?: string | undefined };
}

/** Finds out who asks: at once where that is known. @throws UnauthenticatedError, ForbiddenError, IssuerUnavailableError */
export type Authenticate = (request: AskingRequest) => Caller | Promise<Caller>;

/** Who gives no token. */
export function anybody(scopes: Iterable<Right>): Caller {
  return { name: 'anybody', rights: rightsOf(scopes), expiresAt: null };
}

/** This machine's own commands, and the server itself while it warms up. */
export const LOCAL_CALLER: Caller = { name: 'local', rights: rightsOf(['admin']), expiresAt: null };

/**
 * Lets a caller through who has a right.
 *
 * @throws UnauthenticatedError where they gave no token, ForbiddenError where theirs is not enough
 */
export function demandRight(caller: Caller, right: Right, isTokenGiven: boolean): void {
  if (caller.rights.has(right)) return;
  if (!isTokenGiven) {
    throw new UnauthenticatedError(
      `This needs a token with the scope "${right}": send it as "Authorization: Bearer ...".`,
      { needs: right },
    );
  }
  throw new ForbiddenError(`This needs the scope "${right}", which the token does not have.`, {
    needs: right,
  });
}
