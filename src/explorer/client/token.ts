const KEY = 'rolegraph:token';

/** The token that a person gave for this tab; it is in no address, and gone with the tab. */
export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}
