/**
 * A value that may be there already. Resolvers pass it on as it is: a plain value spares graphql-js a
 * promise and a turn of the event loop, which is worth a factor of two on nested answers.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `use` at once when the value is there, otherwise when it comes. */
export function whenReady<T, U>(value: MaybePromise<T>, use: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** All values, at once when all are there. */
export function allReady<const Values extends readonly unknown[]>(
  values: Values,
): MaybePromise<{ -readonly [Index in keyof Values]: Awaited<Values[Index]> }> {
  type Ready = { -readonly [Index in keyof Values]: Awaited<Values[Index]> };
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as unknown as Ready);
}

/** Runs `make` on first use and keeps what it gives; a failure is forgotten, so that the next use tries again. */
export function lazily<T>(make: () => MaybePromise<T>): () => MaybePromise<T> {
  let kept: { value: MaybePromise<T> } | null = null;
  return () => {
    if (kept !== null) return kept.value;
    const value = make();
    const entry = { value };
    kept = entry;
    if (value instanceof Promise) {
      value.then(
        (ready) => {
          entry.value = ready;
        },
        () => {
          if (kept === entry) kept = null;
        },
      );
    }
    return value;
  };
}
