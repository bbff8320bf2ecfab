const KEY = 'rolegraph:token';

/** The token that a person gave for this tab; it is in no address, and gone with the tab. */
function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}

export function hasToken(): boolean {
  return readToken() !== null;
}

/** The headers of a question that show it. */
export function authorization(): Record<string, string> {
  const token = readToken();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
