/** What somebody may do; a token says it as its scopes. docs/operating.md says it to people. */
export type Right = (typeof RIGHTS)[number];

/** From the least to the most. */
export const RIGHTS = ['read', 'organizations:read', 'write', 'admin'] as const;

/**
 * What each right brings with it. Who writes also reads: an import answers with what is in the chart, and roles have to be
 * known that titles may mean.
 */
const INCLUDED: Readonly<Record<Right, readonly Right[]>> = {
  read: [],
  'organizations:read': ['read'],
  write: ['organizations:read'],
  admin: ['write'],
};

/** These rights with all that they bring. Words that are no right bring nothing. */
export function rightsOf(scopes: Iterable<string>): ReadonlySet<Right> {
  const rights = new Set<Right>();
  const add = (right: Right): void => {
    rights.add(right);
    INCLUDED[right].forEach(add);
  };
  for (const scope of scopes) if (isRight(scope)) add(scope);
  return rights;
}

export function isRight(word: string): word is Right {
  return (RIGHTS as readonly string[]).includes(word);
}
