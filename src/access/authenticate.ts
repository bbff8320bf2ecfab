import { anybody, type Authenticate, LOCAL_CALLER } from './caller.ts';

/** Everybody may read, and the local token may do everything: for what is built without an app. */
export function authenticateOpenly(localSecret: string): Authenticate {
  return async ({ headers: { authorization } }) =>
    authorization === `Bearer ${localSecret}` ? LOCAL_CALLER : anybody(['organizations:read']);
}
